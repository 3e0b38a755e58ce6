import type { ColumnCorrection } from "./columnCorrection";
import type { HeaderBand } from "./readHeaderBand";
import { isLevelTerm, type TableColumn } from "./tableColumns";

/** Whether a planner pointed at a row as the headings of a table, whatever its words. */
export const isHeaderRow = (corrections: readonly ColumnCorrection[], row: number): boolean =>
  corrections.some(({ headerRow }) => headerRow === row + 1);

/** Whether a planner said what a column holds in every table of its sheet. */
export const isExplained = (corrections: readonly ColumnCorrection[], col: number): boolean =>
  corrections.some((correction) => correction.headerRow === undefined && correction.col === col);

/**
 * Columns of a header band as the planner corrected them. A correction without a header row holds in every table of its
 * sheet; it may name a column that has no heading at all. What a heading says of the period stays.
 */
export function correctColumns(
  columns: readonly TableColumn[],
  band: HeaderBand,
  corrections: readonly ColumnCorrection[],
): readonly TableColumn[] {
  const corrected = new Map(columns.map((column) => [column.col, column]));
  for (const correction of corrections) {
    const { col, headerRow } = correction;
    const elsewhere = headerRow !== undefined && (headerRow <= band.top || headerRow > band.bottom + 1);
    if (!elsewhere) corrected.set(col, correctColumn(corrected.get(col), correction));
  }
  return corrections.length === 0 ? columns : [...corrected.values()].sort((a, b) => a.col - b.col);
}

function correctColumn(
  known: TableColumn | undefined,
  { col, term, owner: said }: ColumnCorrection,
): TableColumn {
  // An objective's title that already is one keeps the level its heading names.
  if (known && term === "objective" && isLevelTerm(known.term)) return known;
  const blank = { col, period: null, level: null };
  const kept = known && !isLevelTerm(known.term) && !isLevelTerm(term) ? known.owner : null;
  const owner = term === "objective" ? "objective" : isLevelTerm(term) ? null : (said ?? kept);
  return { ...blank, ...known, term, owner, label: null };
}
