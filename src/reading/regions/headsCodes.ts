import { tidyText } from "../../grid/foldText";
import type { SheetView } from "../../grid/sheetView";
import type { Cell } from "../../model/grid";
import { isBareCode } from "../words/isBareCode";
import { numberedLevel } from "../words/numberedLevel";

/** Codes, row numbers or ticks below: the word over them heads them, whatever it is. */
export function headsCodes(view: SheetView, row: number, col: number): boolean {
  const below: Cell[] = [];
  for (let next = row + 1; next < view.rowCount && !view.isBlankRow(next) && below.length < 6; next += 1) {
    const cell = view.spots(next).length > 1 ? view.cell(next, col) : undefined;
    if (cell) below.push(cell);
  }
  const coded = below.filter(
    ({ text }) => isBareCode(tidyText(text)) || isTick(text) || numberedLevel(text) !== undefined,
  ).length;
  return coded > 1 && coded >= below.length * 0.8;
}

/** "☑", "x", "✓". */
const isTick = (text: string): boolean => /^(?:x|[^\p{L}\d\s]{1,2})$/iu.test(tidyText(text));
