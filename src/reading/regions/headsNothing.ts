import type { SheetView } from "../../grid/sheetView";
import { lineOf } from "./lineOf";

/** Fewer labels side by side may be a label and its value. */
const FEWEST = 3;

/** Nothing but headings over a blank row: of a table nobody filled in. */
export function headsNothing(view: SheetView, row: number): boolean {
  const { spots, labels, periods } = lineOf(view, row);
  return labels >= FEWEST && labels + periods === spots.length && view.isBlankRow(row + 1);
}
