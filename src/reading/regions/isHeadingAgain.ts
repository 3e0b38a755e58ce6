import type { Spot } from "../../grid/sheetView";
import { termOf } from "../words/termOf";
import type { TableColumns } from "./tableColumns";

/** The headings of the table written again, after a page break or under a new band. */
export function isHeadingAgain(spots: readonly Spot[], columns: TableColumns): boolean {
  const [start] = spots;
  if (!start || spots.length < 2) return false;
  // A title in the place of the first heading begins a table of its own.
  if (start.left === columns.left && !columns.isHeading(start)) return false;
  const others = spots.filter((spot) => !columns.isHeading(spot));
  const same = spots.length - others.length;
  return same >= 2 && same >= spots.length * 0.6 && !others.some((spot) => headsOther(spot, columns));
}

/** "Fonte" where the table above has its targets: the next table has a column more. */
function headsOther({ cell, left }: Spot, columns: TableColumns): boolean {
  const term = termOf(cell.text);
  return term !== undefined && ![...columns.headingsAt(left)].some((heading) => termOf(heading) === term);
}
