import type { Range } from "../../../src/model/address";
import type { Cell, Grid } from "../../../src/model/grid";
import { widthOf } from "./sheetParts";
import { inPlace } from "./transformation";

function fill(grid: Grid, cellsOf: (merge: Range) => readonly (readonly [number, number])[]): Grid {
  const rows: (Cell | undefined)[][] = grid.rows.map((row) => [...row]);
  for (const merge of grid.merges) {
    const value = rows[merge.top]?.[merge.left];
    if (!value) continue;
    for (const [row, col] of cellsOf(merge)) {
      while (rows.length <= row) rows.push([]);
      const line = rows[row];
      if (line) line[col] = { ...value, row, col };
    }
  }
  return { ...grid, rows: rows.map((row) => Array.from(row, (cell) => cell)), merges: [] };
}

const steps = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, offset) => from + offset);

/** Merges taken off, the value repeated in each of their rows; titles over several columns keep their first cell. */
export const fillDown = inPlace("merges removed, values filled down", (grid) =>
  fill(grid, (merge) => steps(merge.top, merge.bottom).map((row) => [row, merge.left] as const)),
);

/** Merges taken off, the value repeated in all of their cells, except titles over the whole sheet. */
export const fillAll = inPlace("merges removed, values filled down and across", (grid) =>
  fill(grid, (merge) => {
    const title = merge.right - merge.left + 1 >= widthOf(grid);
    const columns = title ? [merge.left] : steps(merge.left, merge.right);
    return steps(merge.top, merge.bottom).flatMap((row) => columns.map((col) => [row, col] as const));
  }),
);

/** Merges taken off, the value left in the first cell only. */
export const removeMerges = inPlace("merges removed, first cell only", (grid) => ({ ...grid, merges: [] }));
