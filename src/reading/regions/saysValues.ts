import type { SheetView } from "../../grid/sheetView";
import { valueKind } from "../words/valueKind";

const LOOK = 40;
const FEWEST = 3;
const MOST = 0.8;

/** Whether a column says from a row on whether each row holds targets, results or thresholds. */
export function saysValues(view: SheetView, from: number, col: number): boolean {
  let filled = 0;
  const kinds: string[] = [];
  for (let row = from; row < view.rowCount && row < from + LOOK; row += 1) {
    if (view.isBlankRow(row)) break;
    const cell = view.cell(row, col);
    if (!cell || view.spots(row).length < 2) continue;
    filled += 1;
    const kind = cell.type === "text" ? valueKind(cell.text) : null;
    if (kind) kinds.push(`${kind.role} ${kind.share}`);
  }
  return kinds.length >= FEWEST && kinds.length >= filled * MOST && new Set(kinds).size > 1;
}
