import type { Cell, Grid } from "../../model/grid";

/** Sheets that say word for word what another one says: copies somebody kept. The first stands for all, a visible one before a hidden. */
export function findCopies(grids: readonly Grid[]): ReadonlySet<Grid> {
  const originals: Grid[] = [];
  const copies = new Set<Grid>();
  for (const grid of [...grids].sort((a, b) => Number(a.hidden) - Number(b.hidden))) {
    if (grid.rows.length > 0 && originals.some((other) => saysTheSame(other, grid))) copies.add(grid);
    else originals.push(grid);
  }
  return copies;
}

/** Told at the first cell that differs, mostly after a look or two. */
const saysTheSame = (a: Grid, b: Grid): boolean =>
  a.rows.length === b.rows.length &&
  a.merges.length === b.merges.length &&
  a.rows.every((row, index) => sameRow(row, b.rows[index] ?? []));

const sameRow = (a: readonly (Cell | undefined)[], b: readonly (Cell | undefined)[]): boolean =>
  a.length === b.length && a.every((cell, col) => cell?.text === b[col]?.text);
