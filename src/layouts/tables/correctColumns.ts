import { parseCell } from "../../model/address";
import type { Field } from "../../model/plan";
import type { Correction } from "../../model/profile";
import type { Term } from "../vocabulary";
import type { HeaderBand } from "./readHeaderBand";
import { isLevelTerm, type TableColumn } from "./tableColumns";

/** Fields whose heading word goes by another name; "ignore" is a column that is known and no part of the plan. */
const TERMS: Readonly<Partial<Record<Field | "ignore", Term>>> = {
  name: "indicator",
  title: "objective",
  ignore: "other",
};

/** Whether a planner pointed at a row as the headings of a table, whatever its words. */
export const isHeaderRow = (corrections: readonly Correction[], row: number): boolean =>
  corrections.some(({ headerRow }) => headerRow === row + 1);

/** Whether a planner said what a column holds in every table of its sheet. */
export const isExplained = (corrections: readonly Correction[], col: number): boolean =>
  corrections.some((correction) => correction.headerRow === undefined && columnOf(correction) === col);

const columnOf = ({ column }: Correction): number | undefined => parseCell(`${column}1`)?.col;

/**
 * Columns of a header band as the planner corrected them. A correction without a header row holds in every table of its
 * sheet; it may name a column that has no heading at all. What a heading says of the period stays.
 */
export function correctColumns(
  columns: readonly TableColumn[],
  band: HeaderBand,
  corrections: readonly Correction[],
): readonly TableColumn[] {
  const corrected = new Map(columns.map((column) => [column.col, column]));
  for (const correction of corrections) {
    const { field, headerRow } = correction;
    const col = columnOf(correction);
    const elsewhere = headerRow !== undefined && (headerRow <= band.top || headerRow > band.bottom + 1);
    if (col === undefined || elsewhere) continue;
    corrected.set(col, correctColumn(corrected.get(col), col, TERMS[field] ?? (field as Term)));
  }
  return corrections.length === 0 ? columns : [...corrected.values()].sort((a, b) => a.col - b.col);
}

function correctColumn(known: TableColumn | undefined, col: number, term: Term): TableColumn {
  // An objective's title that already is one keeps the level its heading names.
  if (known && term === "objective" && isLevelTerm(known.term)) return known;
  const blank = { col, period: null, level: null };
  const owner = known && !isLevelTerm(known.term) && !isLevelTerm(term) ? known.owner : null;
  return { ...blank, ...known, term, owner: term === "objective" ? "objective" : owner, label: null };
}
