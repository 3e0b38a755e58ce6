import { tidyText } from "../../grid/foldText";
import type { SheetView, Spot } from "../../grid/sheetView";
import { isBareCode } from "../words/isBareCode";
import { isPageMark } from "../words/isPageMark";
import type { Band } from "./headingBand";
import { labelKey } from "./labelKey";

/** Rows right above the headings that are looked at. */
const MOST_ROWS = 12;
const LONGEST = 50;

/** What stands before values right above the headings, as `labelKey` has it: "Importanza | A", the head of the form the table belongs to. */
export function headLabels(view: SheetView, { top }: Band): ReadonlySet<string> {
  const labels = new Set<string>();
  for (let row = top - 1; row >= Math.max(0, top - MOST_ROWS) && !view.isBlankRow(row); row -= 1) {
    const label = headLabel(view.spots(row));
    if (label !== undefined) labels.add(label);
  }
  return labels;
}

/** What a row of several cells begins with, as `labelKey` has it; a code or a long text is no label. */
export function headLabel([label, ...values]: readonly Spot[]): string | undefined {
  // "Piano degli obiettivi 2016 | pag. 2": the head of a page.
  if (label?.cell.type !== "text" || values.every(({ cell }) => isPageMark(cell.text))) return undefined;
  const text = tidyText(label.cell.text);
  return text.length > LONGEST || isBareCode(text) ? undefined : labelKey(text);
}
