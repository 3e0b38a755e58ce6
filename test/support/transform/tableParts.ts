import type { Grid } from "../../../src/model/grid";
import { isLabel } from "./labels";
import { areaOf } from "./sheetParts";

/** The rows of a table's headings, both included. */
export interface HeadingRows {
  readonly top: number;
  readonly bottom: number;
}

const isYear = (text: string | undefined) => /^(19|20)\d\d$/.test(text?.trim() ?? "");

/** Headings or years side by side from a column on, merged ones counted once. */
function longestRun(grid: Grid, index: number): number {
  const row = grid.rows[index] ?? [];
  let [run, longest, col] = [0, 0, 0];
  while (col < row.length) {
    const cell = row[col];
    run = cell && (isLabel(cell) || isYear(cell.text)) ? run + 1 : 0;
    longest = Math.max(longest, run);
    col = cell ? areaOf(grid, { row: index, col }).right + 1 : col + 1;
  }
  return longest;
}

/** Whether a sheet has columns: somewhere three headings or years stand side by side. */
export const hasColumns = (grid: Grid): boolean => grid.rows.some((_, index) => longestRun(grid, index) >= 3);

/** First headings of the table a sheet holds, where nothing but headings stands in them; else undefined. */
export function headingRows(grid: Grid): HeadingRows | undefined {
  const row = grid.rows.findIndex(
    (cells, index) => longestRun(grid, index) >= 3 && isLabel(cells.find((cell) => cell !== undefined)),
  );
  if (row < 0) return undefined;
  const overlapping = grid.merges.filter(
    (merge) => merge.top <= row && merge.bottom >= row && isLabel(grid.rows[merge.top]?.[merge.left]),
  );
  const above = grid.merges.filter(
    (merge) => merge.top === row - 1 && isLabel(grid.rows[row - 1]?.[merge.left]),
  );
  return {
    top: Math.min(row, ...overlapping.map((merge) => merge.top), ...above.map((merge) => merge.top)),
    bottom: Math.max(row, ...overlapping.map((merge) => merge.bottom)),
  };
}
