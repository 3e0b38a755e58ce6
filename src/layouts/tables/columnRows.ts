import { tidyText } from "../../grid/foldText";
import type { SheetView } from "../../grid/sheetView";
import { saysTotal } from "../words/saysTotal";

/** Rows of a table that are looked at. */
const SAMPLE = 300;

/** Rows with one text only are headings of sections. */
export function isRecordRow(view: SheetView, row: number): boolean {
  let filled = 0;
  // Asked for every column of a table: a wide row is not gone through to its end.
  for (const cell of view.grid.rows[row] ?? []) {
    if (cell !== undefined) filled += 1;
    if (filled > 1) return true;
  }
  return false;
}

/** Rows in which a column has a cell of its own, within the first rows of the table. */
export function startsOf(view: SheetView, from: number, col: number): Set<number> {
  return new Set(entriesOf(view, from, col).map(([row]) => row));
}

/** Rows in which a column begins another value than the one above; a value filled down begins once. Another cell of the row may tell two of one text apart. */
export function changesOf(view: SheetView, from: number, col: number, beside = col): Set<number> {
  const entries = entriesOf(view, from, col).map(
    ([row, text]) => [row, beside === col ? text : `${view.text(row, beside)} ${text}`] as const,
  );
  return new Set(entries.filter(([, text], index) => text !== entries[index - 1]?.[1]).map(([row]) => row));
}

function entriesOf(view: SheetView, from: number, col: number): (readonly [number, string])[] {
  const entries: (readonly [number, string])[] = [];
  for (let row = from; row < view.rowCount && row < from + SAMPLE; row += 1) {
    const cell = view.cell(row, col);
    if (cell && isRecordRow(view, row) && !saysTotal(view.first(row)?.text))
      entries.push([row, tidyText(cell.text)]);
  }
  return entries;
}

/** Share of rows two columns have in common, 0 to 1. */
export function overlap(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let common = 0;
  for (const row of a) if (b.has(row)) common += 1;
  const all = a.size + b.size - common;
  return all === 0 ? 0 : common / all;
}
