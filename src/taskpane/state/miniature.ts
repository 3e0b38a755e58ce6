import type { Range } from "../../model/address";
import type { Grid } from "../../model/grid";
import type { Block, FieldReading } from "../../model/sheetReading";
import type { CellRole } from "./cellRoles";

/** A rectangle of the picture, in its own units. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A small picture of a sheet: what its filled places were read as, which blocks lie over them. */
export interface Miniature {
  readonly width: number;
  readonly height: number;
  readonly filled: readonly (Box & { readonly role: CellRole })[];
  readonly blocks: readonly (Box & { readonly kind: Block["kind"] })[];
  /** Where the columns and labels stand, a column with its heading; each with its place among the fields. */
  readonly fields: readonly (Box & { readonly field: number })[];
}

/** More rows than this are squeezed together: a long sheet stays a picture one can take in. */
const MOST_ROWS = 120;
const MOST_COLS = 40;

/** Where several cells share a place, the one that most wants to be seen. */
const URGENCY: readonly CellRole[] = [
  "unread",
  "weight",
  "target",
  "indicator",
  "objective",
  "heading",
  "label",
];

/** Draws a sheet on a raster of at most 120 × 40 places; neighbours of one role in a row become one box. */
export function miniature(
  grid: Grid,
  blocks: readonly Block[],
  roleOf: (row: number, col: number) => CellRole,
  fields: readonly Pick<FieldReading, "cells">[] = [],
): Miniature {
  const rows = Math.max(grid.rows.length, 1);
  const cols = grid.rows.reduce((widest, { length }) => Math.max(widest, length), 1);
  const down = Math.max(1, rows / MOST_ROWS);
  const across = Math.max(1, cols / MOST_COLS);
  const y = (row: number) => Math.floor(row / down);
  const x = (col: number) => Math.floor(col / across);

  const box = ({ top, left, bottom, right }: Range): Box => ({
    x: x(left),
    y: y(top),
    width: x(right) - x(left) + 1,
    height: y(bottom) - y(top) + 1,
  });

  const lines = new Map<number, Map<number, CellRole>>();
  grid.rows.forEach((cells, row) => {
    const line = lines.get(y(row)) ?? new Map<number, CellRole>();
    lines.set(y(row), line);
    cells.forEach((cell, col) => {
      if (cell) line.set(x(col), moreUrgent(roleOf(row, col), line.get(x(col))));
    });
  });
  return {
    width: x(cols - 1) + 1,
    height: y(rows - 1) + 1,
    filled: [...lines].flatMap(([line, places]) => runs(line, places)),
    blocks: blocks.map(({ kind, range }) => ({ kind, ...box(range) })),
    fields: fields.flatMap(({ cells }, field) =>
      cells.map((range) => ({ field, ...box(withHeading(range, blocks)) })),
    ),
  };
}

/** A column together with the headings right above it. */
function withHeading(range: Range, blocks: readonly Block[]): Range {
  const above = blocks.find(
    ({ kind, range: { left, right, bottom } }) =>
      kind === "header" && bottom === range.top - 1 && left <= range.left && right >= range.right,
  );
  return above ? { ...range, top: above.range.top } : range;
}

const moreUrgent = (role: CellRole, other: CellRole | undefined): CellRole =>
  other !== undefined && URGENCY.indexOf(other) < URGENCY.indexOf(role) ? other : role;

function runs(y: number, places: ReadonlyMap<number, CellRole>): (Box & { role: CellRole })[] {
  const boxes: (Box & { role: CellRole })[] = [];
  for (const [x, role] of [...places].sort(([a], [b]) => a - b)) {
    const last = boxes.at(-1);
    if (last?.role === role && last.x + last.width === x)
      boxes[boxes.length - 1] = { ...last, width: last.width + 1 };
    else boxes.push({ x, y, width: 1, height: 1, role });
  }
  return boxes;
}
