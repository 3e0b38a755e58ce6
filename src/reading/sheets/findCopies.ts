import type { Cell, Grid } from "../../model/grid";
import { isYear } from "../words/isYear";
import { readLabel } from "../words/readLabel";
import type { Term } from "../words/term";

/**
 * Sheets that say word for word what another one says: copies somebody kept. The first stands for all, a visible one before a
 * hidden. Lists of objectives and their weights may say the same as often as they like.
 */
export function findCopies(grids: readonly Grid[]): ReadonlySet<Grid> {
  const originals: Grid[] = [];
  const copies = new Set<Grid>();
  for (const grid of [...grids].sort((a, b) => Number(a.hidden) - Number(b.hidden))) {
    if (grid.rows.length > 0 && originals.some((other) => saysTheSame(other, grid)) && measures(grid))
      copies.add(grid);
    else originals.push(grid);
  }
  return copies;
}

/** Whether its headings name what objectives are measured by, or the years they are measured in, or its cells say what to reach. */
const measures = ({ rows }: Grid): boolean =>
  rows.some(
    (row) =>
      row.some((cell) => cell?.type === "text" && MEASURES.has(readLabel(cell.text)?.term)) ||
      row.filter((cell) => cell && isYear(cell.text)).length > 1,
  ) || rows.flatMap((row) => row.filter((cell) => cell && AIM.test(cell.text))).length > 1;

const AIM = /^\s*(?:[<>≤≥]=?\s*\d|(?:almeno|entro|at least|no more than|below|above|inferiore|superiore)\b)/i;

const MEASURES: ReadonlySet<Term | undefined> = new Set(["indicator", "indicatorNumber", "target"] as const);

/** Told at the first cell that differs, mostly after a look or two. */
const saysTheSame = (a: Grid, b: Grid): boolean =>
  a.rows.length === b.rows.length &&
  a.merges.length === b.merges.length &&
  a.rows.every((row, index) => sameRow(row, b.rows[index] ?? []));

const sameRow = (a: readonly (Cell | undefined)[], b: readonly (Cell | undefined)[]): boolean =>
  a.length === b.length && a.every((cell, col) => cell?.text === b[col]?.text);
