import { tidyText } from "../../grid/foldText";
import type { Sourced } from "../../model/sourced";
import type { Field, Piece } from "../model";
import { placedLines } from "../placedLines";
import { saidTwice } from "../words/saidTwice";
import { readResponsible } from "../words/readValue";
import { areInTwo } from "./areInTwo";

/**
 * Who answers, as a cell of a column says it. A slash parts two units, or two languages of one where the heading is in two as well:
 * "Verantwortlich / Responsabile".
 */
export function unitsIn(
  { headings, cells }: Field,
  cell: Pick<Piece, "text" | "at" | "lines" | "whole">,
): readonly Sourced<string>[] {
  // Two languages share a cell; what goes on in the cell below is another unit.
  const inTwo =
    cell.lines === undefined &&
    (cell.whole === true || (headings.some(({ text }) => isInTwoLanguages(text)) && areInTwo(cells)));
  if (inTwo) return [{ value: tidyText(cell.text), at: cell.at }];
  return cell.lines === undefined
    ? readResponsible(cell.text, cell.at)
    : placedLines(cell).flatMap(({ text, at }) => readResponsible(text, at));
}

function isInTwoLanguages(heading: string): boolean {
  const [first = "", second, ...more] = heading.split(/\s+[/|]\s+|\n/).map(tidyText);
  return second !== undefined && more.length === 0 && saidTwice(first, second) === "responsible";
}
