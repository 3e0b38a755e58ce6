import type { Range } from "../model/address";
import type { Grid } from "../model/grid";

/** Ranges of one column from the top down, and the one that answered last: readers go down a sheet row by row. */
interface ColumnMerges {
  readonly ranges: Range[];
  last: number;
}

/** Columns of a merged range beyond the sheet's cells that are still looked up. */
const BEYOND = 64;

/** Finds the merged range a cell belongs to. */
export class MergeIndex {
  private readonly columns: (ColumnMerges | undefined)[] = [];

  constructor({ merges, rows }: Grid) {
    for (const range of merges) {
      const right = Math.min(range.right, Math.max(rows[range.top]?.length ?? 0, range.left) + BEYOND);
      for (let col = range.left; col <= right; col += 1)
        (this.columns[col] ??= { ranges: [], last: 0 }).ranges.push(range);
    }
    for (const column of this.columns) column?.ranges.sort((a, b) => a.top - b.top);
  }

  /** The merged range of a cell, undefined where it stands alone. Ranges of a sheet never overlap. */
  at(row: number, col: number): Range | undefined {
    const column = this.columns[col];
    if (!column) return undefined;
    const { ranges } = column;
    let found = column.last;
    // Where the reader went on to the next range or two a step is enough, else the place is sought.
    if (!beginsAbove(ranges[found], row)) found = lastAbove(ranges, row);
    else if (beginsAbove(ranges[found + 1], row)) {
      found += 1;
      if (beginsAbove(ranges[found + 1], row)) found = lastAbove(ranges, row);
    }
    if (found < 0) return undefined;
    column.last = found;
    const range = ranges[found];
    return range && row <= range.bottom ? range : undefined;
  }
}

const beginsAbove = (range: Range | undefined, row: number): boolean =>
  range !== undefined && range.top <= row;

/** Index of the last range that begins in a row or above it, -1 where none does. */
function lastAbove(ranges: readonly Range[], row: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (beginsAbove(ranges[middle], row)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
