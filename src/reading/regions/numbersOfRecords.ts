import { tidyText } from "../../grid/foldText";
import type { SheetView } from "../../grid/sheetView";
import type { Field } from "../model";
import { pieceOf } from "../pieceOf";
import { namesLevel } from "../words/namesLevel";
import { headingMarks } from "./headingMarks";
import { labelNumber } from "./labelKey";
import { numbersRecords } from "./numbersRecords";

/** "| Obiettivo 1 | Obiettivo 2" right above a table on its side, whose records stand in these columns: their numbers as a field, where each has one. */
export function numbersOfRecords(view: SheetView, top: number, cols: readonly number[]): Field | undefined {
  const row = top - 1;
  if (row < 0 || !numbersRecords(view, row)) return undefined;
  const labels = cols.flatMap((col) => view.spots(row).find(({ left }) => left === col)?.cell ?? []);
  const numbers = labels.flatMap((cell) => {
    const number = labelNumber(cell.text);
    return number === null ? [] : [pieceOf(cell, number)];
  });
  const [first] = labels;
  if (!first || numbers.length < cols.length || !labels.every(({ text }) => namesLevel(text)))
    return undefined;
  const words = tidyText(first.text).replace(NUMBER, "");
  return {
    headings: [first],
    path: [`${words} n.`],
    ...headingMarks([{ text: words }]),
    cells: numbers,
    origins: numbers.map((_, record) => record),
    places: numbers.map(({ at }) => at),
    col: null,
    place: 0,
  };
}

/** The number of a label, with the word for it. */
const NUMBER = /\s*(?:\bn\.?°?|\bnr\.?|\bnum\.?|\bnumero|n°)?\s*\S*\d\S*$|\s+[IVX]{1,4}$/iu;
