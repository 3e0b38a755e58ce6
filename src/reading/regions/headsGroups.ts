import { foldText } from "../../grid/foldText";
import type { SheetView, Spot } from "../../grid/sheetView";

/** Rows below headings that are looked at: groups are seen by then. */
const SEEN = 40;
/** Fewer rows may be a title and what it has. */
const FEWEST = 4;

/** Whether a word over records heads what they are grouped by: cells beside several of them, or lines above them. */
export const headsGroups = (view: SheetView, spot: Spot): boolean =>
  headsCells(view, spot) || headsWords(view, spot) || headsLines(view, spot);

/** "Processo" over cells that each stretch over several records. */
function headsCells(view: SheetView, { left, bottom }: Spot): boolean {
  for (let row = bottom + 1; row < endOf(view, bottom) && !view.isBlankRow(row); row += 1)
    if (view.spots(row).some((spot) => spot.left === left && spot.right === left && spot.bottom > row))
      return true;
  return false;
}

/** "Dipartimento" over words that are written again, or left out, from record to record. */
function headsWords(view: SheetView, { left, bottom }: Spot): boolean {
  const groups = new Set<string>();
  let records = 0;
  for (let row = bottom + 1; row < endOf(view, bottom) && !view.isBlankRow(row); row += 1) {
    const [first, ...others] = view.spots(row);
    if (!first || others.length === 0 || (records === 0 && first.left !== left)) break;
    if (first.left === left && first.cell.type === "text") groups.add(foldText(first.cell.text));
    records += 1;
  }
  return records >= FEWEST && groups.size > 1 && groups.size * 2 <= records;
}

/** "Leistungen / Prestazioni" over lines of one cell each, the first of them right below it, records between them. */
function headsLines(view: SheetView, { left, bottom }: Spot): boolean {
  const isLine = (row: number) => {
    const [only, ...others] = view.spots(row);
    return only !== undefined && others.length === 0 && only.left === left;
  };
  if (!isLine(bottom + 1) || isLine(bottom + 2)) return false;
  for (let row = bottom + 3; row < endOf(view, bottom) - 1 && !view.isBlankRow(row); row += 1)
    if (isLine(row) && !view.isBlankRow(row + 1) && !isLine(row + 1)) return true;
  return false;
}

const endOf = (view: SheetView, bottom: number): number => Math.min(view.rowCount, bottom + 1 + SEEN);
