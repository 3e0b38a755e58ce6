import { foldText, sameWhenFolded } from "../../grid/foldText";
import type { SheetView } from "../../grid/sheetView";
import type { Region } from "../model";
import type { TableColumns } from "./tableColumns";

/** Words that a record of the table begins with too, under the same heading: "Indirizzo strategico | 5 | …" below "Indirizzo strategico | 3 | …". */
export function saidAbove(
  view: SheetView,
  row: number,
  columns: TableColumns,
  records: Region["records"],
): boolean {
  const spots = view.spots(row);
  const [first] = spots;
  if (first?.cell.type !== "text" || !/\p{L}{2}/u.test(first.cell.text)) return false;
  if (spots.length < FEWEST || !spots.every(columns.begins)) return false;
  const text = foldText(first.cell.text);
  return records.some(({ top }) => sameWhenFolded(view.cell(top, first.left)?.text ?? "", text));
}

/** Two cells are a label and its value as well. */
const FEWEST = 3;
