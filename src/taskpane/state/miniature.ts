import type { Grid } from "../../model/grid";
import type { Block } from "../../model/plan";

/** A small picture of a sheet: which places are filled, which blocks lie over them. In units of the picture. */
export interface Miniature {
  readonly width: number;
  readonly height: number;
  readonly filled: readonly Box[];
  readonly blocks: readonly (Box & { readonly kind: Block["kind"] })[];
  readonly unread: readonly Box[];
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** More rows than this are squeezed together: a long sheet stays a picture one can take in. */
const MOST_ROWS = 120;
const MOST_COLS = 40;

/** Draws a sheet on a raster of at most 120 × 40 places; neighbouring filled places of a row become one box. */
export function miniature(
  grid: Grid,
  blocks: readonly Block[],
  unread: readonly { readonly row: number; readonly col: number }[],
): Miniature {
  const rows = Math.max(grid.rows.length, 1);
  const cols = grid.rows.reduce((widest, { length }) => Math.max(widest, length), 1);
  const down = Math.max(1, rows / MOST_ROWS);
  const across = Math.max(1, cols / MOST_COLS);
  const y = (row: number) => Math.floor(row / down);
  const x = (col: number) => Math.floor(col / across);

  const places = new Map<number, Set<number>>();
  grid.rows.forEach((cells, row) => {
    const line = places.get(y(row)) ?? new Set<number>();
    places.set(y(row), line);
    cells.forEach((cell, col) => cell && line.add(x(col)));
  });
  return {
    width: x(cols - 1) + 1,
    height: y(rows - 1) + 1,
    filled: [...places].flatMap(([line, taken]) => runs(line, taken)),
    blocks: blocks.map(({ kind, range }) => ({
      kind,
      x: x(range.left),
      y: y(range.top),
      width: x(range.right) - x(range.left) + 1,
      height: y(range.bottom) - y(range.top) + 1,
    })),
    unread: unread.map(({ row, col }) => ({ x: x(col), y: y(row), width: 1, height: 1 })),
  };
}

function runs(y: number, taken: ReadonlySet<number>): Box[] {
  const boxes: Box[] = [];
  for (const x of [...taken].sort((a, b) => a - b)) {
    const last = boxes.at(-1);
    if (last && last.x + last.width === x) boxes[boxes.length - 1] = { ...last, width: last.width + 1 };
    else boxes.push({ x, y, width: 1, height: 1 });
  }
  return boxes;
}
