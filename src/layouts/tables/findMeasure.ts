import type { SheetView } from "../../grid/sheetView";
import type { Term } from "../vocabulary";
import { readLabel } from "../words/readLabel";
import type { TableColumn } from "./tableColumns";

/** Rows that are looked at. */
const SAMPLE = 60;

const MEASURES: readonly Term[] = ["target", "actual", "baseline", "threshold"];

/**
 * The column that says of every row what its values are: "Target" in one, "Consuntivo" in the next, the years beside them in
 * columns.
 */
export function findMeasure(
  view: SheetView,
  from: number,
  columns: readonly TableColumn[],
): TableColumn | null {
  const years = columns.filter(isPeriod).length;
  if (years === 0) return null;
  const named = columns.filter(({ term }) => term === "unknown" || term === "other" || term === "kpiType");
  return named.find(({ col }) => saysMeasures(view, from, col)) ?? null;
}

/** A column under a year and no other word. */
export const isPeriod = ({ term, label, period }: TableColumn): boolean =>
  term === "target" && label === null && period !== null;

/** What the values of a row are, where its cell says it. */
export function measureAt(view: SheetView, row: number, col: number): Term | null {
  const term = readLabel(view.text(row, col))?.term;
  return term !== undefined && MEASURES.includes(term) ? term : null;
}

function saysMeasures(view: SheetView, from: number, col: number): boolean {
  const met = new Set<Term>();
  let [filled, known] = [0, 0];
  for (let row = from; row < view.rowCount && row < from + SAMPLE; row += 1) {
    if (view.text(row, col) === "") continue;
    filled += 1;
    const term = measureAt(view, row, col);
    if (term) met.add(term);
    if (term) known += 1;
  }
  return met.size >= 2 && known >= filled * 0.8;
}
