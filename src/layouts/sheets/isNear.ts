import type { SheetView } from "../../grid/sheetView";

/** How many rows further down a value still goes on. */
const NEAR = 3;

/** Whether a row lies near one above it: blank rows do not count while there are no more of them than of others. */
export function isNear(view: SheetView, above: number, row: number): boolean {
  if (row - above > NEAR * 2) return false;
  let filled = 0;
  for (let next = above + 1; next <= row; next += 1) if (!view.isBlankRow(next)) filled += 1;
  return filled <= NEAR && row - above <= Math.max(NEAR, filled * 2);
}
