import { foldText } from "../../grid/foldText";
import type { SheetView, Spot } from "../../grid/sheetView";

/** Rows below headings that are looked at: groups are seen by then. */
const SEEN = 40;
/** Fewer rows may be a title and what it has. */
const FEWEST = 4;

/**
 * "Processo" over cells that each stretch over several records, or whose words are written again, or left out, from record to record: it
 * heads what they are grouped by.
 */
export function headsGroups(view: SheetView, { left, bottom }: Spot): boolean {
  const end = Math.min(view.rowCount, bottom + 1 + SEEN);
  const groups = new Set<string>();
  let records = 0;
  for (let row = bottom + 1; row < end && !view.isBlankRow(row); row += 1) {
    const spots = view.spots(row);
    const [first] = spots;
    if (spots.some((spot) => spot.left === left && spot.right === left && spot.bottom > row)) return true;
    if (spots.length < 2 || (row === bottom + 1 && first?.left !== left)) break;
    if (first?.left === left && first.cell.type === "text") groups.add(foldText(first.cell.text));
    records += 1;
  }
  return records >= FEWEST && groups.size > 1 && groups.size * 2 <= records;
}
