import type { Range } from "../../../src/model/address";
import type { Cell, Grid } from "../../../src/model/grid";
import { isHeadless } from "./labels";
import { widthOf } from "./sheetParts";
import { hasColumns } from "./tableParts";
import { inPlace } from "./transformation";
import type { Transformation } from "./transformation";

function fill(grid: Grid, cellsOf: (merge: Range) => readonly (readonly [number, number])[]): Grid {
  const rows: (Cell | undefined)[][] = grid.rows.map((row) => [...row]);
  for (const merge of grid.merges) {
    const value = rows[merge.top]?.[merge.left];
    if (!value) continue;
    for (const [row, col] of cellsOf(merge)) {
      while (rows.length <= row) rows.push([]);
      const line = rows[row];
      if (line) line[col] = { ...value, at: { ...value.at, row, col } };
    }
  }
  return { ...grid, rows: rows.map((row) => Array.from(row, (cell) => cell)), merges: [] };
}

const steps = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, offset) => from + offset);

const columnsOf = (merge: Range) => steps(merge.left, merge.right);
const rowsOf = (merge: Range) => steps(merge.top, merge.bottom);
const cross = (rows: readonly number[], columns: readonly number[]) =>
  rows.flatMap((row) => columns.map((col) => [row, col] as const));

const joiningTwins = (transformation: Transformation): Transformation => ({
  ...transformation,
  joinsTwins: true,
});

/**
 * Merges taken off, the value repeated in each of their rows. What stands over several columns keeps its first cell,
 * unless it is the only heading they have.
 */
export const fillDown = joiningTwins(
  inPlace("merges removed, values filled down", (grid) =>
    fill(grid, (merge) => cross(rowsOf(merge), isHeadless(grid, merge) ? columnsOf(merge) : [merge.left])),
  ),
);

/** Merges taken off, the value repeated in all of their cells, except titles over the whole sheet. */
export const fillAll = joiningTwins(
  inPlace("merges removed, values filled down and across", (grid) =>
    fill(grid, (merge) => {
      const title = merge.right - merge.left + 1 >= widthOf(grid);
      return cross(rowsOf(merge), title ? [merge.left] : columnsOf(merge));
    }),
  ),
);

/** Merges taken off, the value left in the first cell only, unless it is the only heading of several columns. */
export const removeMerges = joiningTwins(
  inPlace("merges removed, first cell only", (grid) =>
    fill(grid, (merge) => cross([merge.top], isHeadless(grid, merge) ? columnsOf(merge) : [merge.left])),
  ),
);

/**
 * Some merges taken off and filled down, the others left: two people worked on the sheet. Those of the deepest level stay,
 * since nothing else tells two neighbours of one title from one written twice.
 */
export const someMergesFilled = joiningTwins(
  inPlace("some merges removed, values filled down", (grid, random) => {
    if (!hasColumns(grid)) return grid;
    const tall = grid.merges.filter((merge) => merge.bottom > merge.top && merge.left === merge.right);
    const deepest = Math.max(...tall.map(({ left }) => left));
    const taken = new Set(tall.filter(({ left }) => left < deepest && random.chance(0.4)));
    const filled = fill({ ...grid, merges: [...taken] }, (merge) => cross(rowsOf(merge), [merge.left]));
    return { ...filled, merges: grid.merges.filter((merge) => !taken.has(merge)) };
  }),
);
