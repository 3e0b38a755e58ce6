import { isBlank } from "../../grid/sheetView";
import type { Context } from "../sheets/context";
import type { Table } from "./table";

const TOTAL = /^\s*(?:sub)?(?:totale|totali|total|somma)\b/i;

/** Whether a row of a table sums up others: nothing of the plan itself. */
export function isTotal(view: Context["view"], { named }: Table, row: number): boolean {
  const cells = view.grid.rows[row] ?? [];
  const first = cells.find((cell) => cell !== undefined && !isBlank(cell));
  return TOTAL.test(first?.text ?? "") || named.some((col) => TOTAL.test(cells[col]?.text ?? ""));
}
