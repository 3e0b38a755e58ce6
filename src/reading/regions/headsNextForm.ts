import type { SheetView } from "../../grid/sheetView";
import { isLevel } from "../words/levels";
import { readLabel } from "../words/readLabel";
import { headLabel } from "./headLabels";
import { isHeadingAgain } from "./isHeadingAgain";
import type { TableColumns } from "./tableColumns";

/** Rows the head of a form may have. */
const MOST_ROWS = 12;

/** Whether the next form begins with a row: a level right above the headings once more, or a head like that of the form above. */
export const headsNextForm = (view: SheetView, row: number, columns: TableColumns): boolean =>
  namesLevel(view, row, columns) || repeatsHead(view, row, columns);

/** "Obiettivo operativo | 1.1.1 | Erogare i voucher | Peso | 50%" right above the headings once more. */
function namesLevel(view: SheetView, row: number, columns: TableColumns): boolean {
  const [first, ...more] = view.spots(row);
  const below = more.length > 0 && row + 1 < view.rowCount ? view.spots(row + 1) : [];
  // Most rows have no headings below them: only of those that do is the first text read.
  if (first === undefined || below.length <= 2 || columns.isHeading(first)) return false;
  if (below.filter(columns.isHeading).length * 2 <= below.length) return false;
  const label = readLabel(first.cell.text);
  return label?.inline === null && isLevel(label.term);
}

/** "Importanza | M | Complessità | A" and nothing but such rows down to the headings, where the form above begins with these labels too. */
function repeatsHead(view: SheetView, row: number, columns: TableColumns): boolean {
  if (columns.heads.size === 0) return false;
  for (let next = row; next < Math.min(row + MOST_ROWS, view.rowCount); next += 1) {
    const spots = view.spots(next);
    if (next > row && isHeadingAgain(spots, columns)) return true;
    const label = headLabel(spots);
    if (label === undefined || !columns.heads.has(label)) return false;
  }
  return false;
}
