import { tidyText } from "../../grid/foldText";
import type { SheetView } from "../../grid/sheetView";
import type { Table } from "./table";

const TOTAL = /^(?:sub)?(?:totale|totali|total|somma)\b/i;
/** What may begin so, once the signs around it are gone. */
const NEAR_TOTAL = /^[^\p{L}]*[st]/iu;

/** Whether a row of a table sums up others: nothing of the plan itself. */
export function isTotal(view: SheetView, { named }: Table, row: number): boolean {
  if (saysTotal(view.first(row)?.text)) return true;
  for (const col of named) if (saysTotal(view.cell(row, col)?.text)) return true;
  return false;
}

const saysTotal = (text: string | undefined): boolean =>
  text !== undefined && NEAR_TOTAL.test(text) && TOTAL.test(tidyText(text));
