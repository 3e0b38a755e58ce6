import { tidyText } from "../../grid/foldText";
import type { Sourced } from "../../model/sourced";
import type { Field, Piece } from "../model";
import { placedLines } from "../placedLines";
import { saidTwice } from "../words/saidTwice";
import { readResponsible } from "../words/readValue";

/**
 * Who answers, as a cell of a column says it. A slash parts two units, or two languages of one where the heading is in two as well:
 * "Verantwortlich / Responsabile".
 */
export function unitsIn(
  { headings, cells }: Field,
  cell: Pick<Piece, "text" | "at" | "lines">,
): readonly Sourced<string>[] {
  // Two languages share a cell; what goes on in the cell below is another unit.
  const inTwo =
    cell.lines === undefined && headings.some(({ text }) => isInTwoLanguages(text)) && areInTwo(cells);
  return inTwo
    ? [{ value: tidyText(cell.text), at: cell.at }]
    : placedLines(cell).flatMap(({ text, at }) => readResponsible(text, at));
}

/** Most cells have both sides: where few have, those name two units. */
function areInTwo(cells: Field["cells"]): boolean {
  const filled = cells.slice(0, SAMPLED).filter((cell) => cell !== undefined);
  return filled.filter(({ text }) => /\S\s*[/|\n]\s*\S/.test(text)).length * 2 > filled.length;
}

const SAMPLED = 64;

function isInTwoLanguages(heading: string): boolean {
  const [first = "", second, ...more] = heading.split(/\s+[/|]\s+|\n/).map(tidyText);
  return second !== undefined && more.length === 0 && saidTwice(first, second) === "responsible";
}
