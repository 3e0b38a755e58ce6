import type { SheetView } from "../../grid/sheetView";
import { changesOf, isRecordRow } from "./columnRows";
import { isLevelTerm, type TableColumn } from "./tableColumns";

/** Rows of a table that are looked at, and how many must be numbered. */
const SAMPLE = 300;
const LEAST = 3;
/** Share of the numbered rows in which no objective begins. */
const GOES_ON = 0.1;

/**
 * A "N." that counts the rows of a table, whether or not an objective begins in them, is no code but a column of another
 * kind. So is one that may count two levels, neither of them the one beside it.
 */
export function leaveOutRowNumbers(
  view: SheetView,
  from: number,
  columns: readonly TableColumn[],
): readonly TableColumn[] {
  const loose = columns.filter(({ term, owner }) => term === "code" && owner === null);
  const titles = columns.filter(({ term }) => isLevelTerm(term));
  if (loose.length === 0 || titles.length === 0) return columns;
  const counting = loose.filter(({ col }) => {
    const rows = countedRows(view, from, col);
    if (rows.length < LEAST) return false;
    const counted = titles.filter((title) => !goesOn(view, from, rows, title));
    const beside = titles.find((title) => title.col > col);
    return counted.length !== 1 && !(beside && counted.includes(beside));
  });
  if (counting.length === 0) return columns;
  return columns.map((column) => (counting.includes(column) ? { ...column, term: "other" } : column));
}

/** Rows numbered one after the other from the top; none where a number is missing or out of turn. */
function countedRows(view: SheetView, from: number, col: number): readonly number[] {
  const rows: number[] = [];
  let last: number | undefined;
  for (let row = from; row < view.rowCount && row < from + SAMPLE; row += 1) {
    const text = view.text(row, col);
    if (text === "" || !isRecordRow(view, row)) continue;
    const number = /^\d{1,4}[.)]?$/.test(text) ? Number.parseInt(text, 10) : NaN;
    if (Number.isNaN(number) || (last !== undefined && number !== last + 1)) return [];
    last = number;
    rows.push(row);
  }
  return rows;
}

function goesOn(view: SheetView, from: number, rows: readonly number[], { col }: TableColumn): boolean {
  const begun = changesOf(view, from, col);
  return rows.filter((row) => !begun.has(row)).length >= rows.length * GOES_ON;
}
