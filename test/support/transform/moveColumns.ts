import type { Range } from "../../../src/model/address";
import type { Grid, Workbook } from "../../../src/model/grid";
import { isHeadless } from "./labels";
import type { Random } from "./random";
import { moveCells, moveSheets, widthOf } from "./sheetParts";
import { hasColumns } from "./tableParts";
import type { Transformation, Transformed } from "./transformation";

type ColumnMove = (col: number) => number;

const moveColumns = (workbook: Workbook, moveOf: (grid: Grid) => ColumnMove): Transformed =>
  moveSheets(workbook, (grid) => moveCells(grid, (row) => row, moveOf(grid)));

/** Blank columns at the left and between columns; merges over them stretch. */
export const insertColumns: Transformation = {
  name: "blank columns",
  apply: (workbook, random) =>
    moveColumns(workbook, (grid) => {
      let shift = 0;
      const moved = Array.from({ length: widthOf(grid) }, (_, col) => {
        if (random.chance(col === 0 ? 0.5 : 0.2)) shift += 1;
        return col + shift;
      });
      return (col) => moved[col] ?? col + shift;
    }),
};

/**
 * Columns in a new order; those under one merged heading stay together, and may change places among themselves
 * where each has a heading of its own.
 */
function shuffled(
  columns: readonly number[],
  merges: readonly Range[],
  grid: Grid,
  random: Random,
): number[] {
  const first = columns[0] ?? 0;
  const last = columns[columns.length - 1] ?? 0;
  const inner = merges.filter(
    (m) => m.left >= first && m.right <= last && !(m.left === first && m.right === last),
  );
  const blocks: number[][] = [];
  for (const col of columns) {
    const block = blocks[blocks.length - 1];
    const joined = inner.some((m) => m.left < col && m.right >= col);
    if (block && joined) block.push(col);
    else blocks.push([col]);
  }
  if (blocks.length === 1) return [...columns];
  const within = (block: readonly number[]) => {
    const headless = inner.some((m) => m.left === block[0] && isHeadless(grid, m));
    return block.length === 1 || headless ? block : shuffled(block, inner, grid, random);
  };
  return random.shuffle(blocks).flatMap(within);
}

function permute(name: string, keepFirst: boolean): Transformation {
  return {
    name,
    apply: (workbook, random) =>
      moveColumns(workbook, (grid) => {
        if (!hasColumns(grid)) return (col) => col;
        const all = Array.from({ length: widthOf(grid) }, (_, col) => col);
        const wide = grid.merges.filter((m) => m.right > m.left && m.right - m.left < all.length - 1);
        const order = keepFirst
          ? [0, ...shuffled(all.slice(1), wide, grid, random)]
          : shuffled(all, wide, grid, random);
        return (col) => (order.indexOf(col) < 0 ? col : order.indexOf(col));
      }),
  };
}

/** Columns of tables in another order, the first one kept. */
export const permuteColumns = permute("columns of tables in another order", true);
