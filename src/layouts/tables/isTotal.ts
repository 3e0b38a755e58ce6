import type { SheetView } from "../../grid/sheetView";
import { saysTotal } from "../words/saysTotal";
import type { Table } from "./table";

/** Whether a row of a table sums up others: nothing of the plan itself. */
export function isTotal(view: SheetView, { named }: Table, row: number): boolean {
  if (saysTotal(view.first(row)?.text)) return true;
  for (const col of named) if (saysTotal(view.cell(row, col)?.text)) return true;
  return false;
}
