import type { SheetView } from "../../grid/sheetView";
import type { Cell, Grid } from "../../model/grid";
import { surveyLabels } from "../forms/readForm";
import { namesLevel } from "../words/levels";
import { namesMeasure } from "../words/namesMeasure";

/**
 * Sheets that say word for word what another one says: copies somebody kept. The first stands for all, a
 * visible one before a hidden. Lists of objectives may say the same as often as they like.
 */
export function findCopies(views: readonly SheetView[]): ReadonlySet<SheetView> {
  const originals: SheetView[] = [];
  const copies = new Set<SheetView>();
  for (const view of [...views].sort((a, b) => Number(a.grid.hidden) - Number(b.grid.hidden))) {
    if (originals.some(({ grid }) => saysTheSame(grid, view.grid)) && !isList(view)) copies.add(view);
    else originals.push(view);
  }
  return copies;
}

/** Objectives in its headings, and nothing they are measured by. */
function isList(view: SheetView): boolean {
  const { terms } = surveyLabels(view);
  return namesLevel(terms) && !namesMeasure(terms);
}

/** Told at the first cell that differs, mostly after a look or two. */
function saysTheSame(a: Grid, b: Grid): boolean {
  return (
    a.rows.length === b.rows.length &&
    a.merges.length === b.merges.length &&
    a.rows.every((row, index) => sameRow(row, b.rows[index] ?? []))
  );
}

const sameRow = (a: readonly (Cell | undefined)[], b: readonly (Cell | undefined)[]): boolean =>
  a.length === b.length && a.every((cell, col) => cell?.text === b[col]?.text);
