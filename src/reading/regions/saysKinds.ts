import type { SheetView } from "../../grid/sheetView";
import { kindBegun } from "../words/kindBegun";
import { kindOfWords } from "../words/kindOfWords";

/** Rows looked at, and how many of them must say their kind. */
const LOOK = 40;
const FEWEST = 3;
const MOST = 0.6;

/** Whether a column says from a row on, in the first words of its cells, what every row is about: levels, indicators, of two kinds at least. */
export function saysKinds(view: SheetView, from: number, col: number): boolean {
  let filled = 0;
  const kinds: string[] = [];
  for (let row = from; row < view.rowCount && row < from + LOOK; row += 1) {
    if (view.isBlankRow(row)) break;
    const cell = view.cell(row, col);
    if (!cell) continue;
    filled += 1;
    const kind = cell.type === "text" ? (kindBegun(cell.text)?.kind ?? kindOfWords(cell.text)) : null;
    if (kind) kinds.push(kind);
  }
  return kinds.length >= FEWEST && kinds.length >= filled * MOST && new Set(kinds).size > 1;
}
