import type { Cell, Grid } from "../../model/grid";
import { filledCells } from "./filledCells";
import type { Moved } from "./moved";
import { withoutRows } from "./withoutRows";

/** A heading and a record at least stand on the first page. */
const FIRST_PAGE = 2;
const WIDE = 3;
const NUMBER = /^[-–\s]*(?:pag(?:ina|\.)?\s*)?(\d{1,3})(?:\s*(?:di|\/)\s*\d{1,3})?[-–\s]*$/i;

/**
 * "23" alone in its row, then a running head and the headings once more, and so on with "24": where the pages of a document were put one
 * below the other. Numbers of pages go, and what stands at the top of each page as it does elsewhere.
 */
export function closePages(grid: Grid): Moved | undefined {
  const rows = grid.rows.map(filledCells);
  const feet = pageNumbers(rows);
  if (feet.length === 0) return undefined;
  const keys = rows.map((cells) => cells.map(({ at, text }) => `${at.col} ${text}`).join("|"));
  const times = new Map<string, number>();
  for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1);
  const isBare = (row: number): boolean => rows[row]?.length === 0;
  const shut = new Set<number>();
  let isSure = false;
  for (const foot of feet) {
    let [head, next] = [foot, foot + 1];
    for (; next < rows.length && (isBare(next) || (times.get(keys[next] ?? "") ?? 0) > 1); next += 1)
      if (!isBare(next)) head = next;
    isSure ||= head > foot;
    // Below headings written again the table goes on; else one blank row is left of those around the number.
    const isHeaded = (rows[head]?.length ?? 0) > 1;
    const last = isHeaded ? next - 1 : head;
    for (let row = foot; row <= last; row += 1) shut.add(row);
    for (let row = foot - 1; isBare(row) && (isHeaded || isBare(last + 1)); row -= 1) shut.add(row);
  }
  if (!isSure && !feet.every((foot) => isBare(foot - 1))) return undefined;
  return withoutRows(grid, shut);
}

/** Rows with a number alone, each by one more than the one before; none where fewer than two stand below the first records. */
function pageNumbers(rows: readonly (readonly Cell[])[]): readonly number[] {
  const lone = rows.flatMap(([only, ...more], row) => {
    const [, digits] = (only && more.length === 0 && NUMBER.exec(only.text)) || [];
    return digits === undefined ? [] : [{ row, number: Number(digits) }];
  });
  const first = lone.findIndex(({ number }, at) => lone[at + 1]?.number === number + 1);
  const start = lone[first];
  if (!start || rows.slice(0, start.row).filter(({ length }) => length >= WIDE).length < FIRST_PAGE)
    return [];
  return lone
    .slice(first)
    .filter(({ number }, at) => number === start.number + at)
    .map(({ row }) => row);
}
