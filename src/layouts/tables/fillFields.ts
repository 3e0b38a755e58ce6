import { noteEmpty } from "../forms/noteEmpty";
import { setIndicatorField } from "../forms/setIndicatorField";
import type { Context } from "../sheets/context";
import type { DraftIndicator } from "../tree/draftIndicator";
import { usualLevel } from "../words/usualLevel";
import { shownAt } from "./rowCells";
import type { TableColumn } from "./tableColumns";

/** Writes the filled cells of some columns in a row to an indicator. */
export function fillFields(
  context: Context,
  row: number,
  indicator: DraftIndicator,
  fields: readonly TableColumn[],
): void {
  const { view } = context;
  const line = view.line(row);
  for (const column of fields) {
    const value = line[column.col];
    if (value === undefined) continue;
    view.explainCell(value);
    setIndicatorField(context, indicator, column, value);
  }
}

/** The same for an indicator that begins in this row: cells left empty are noted. */
export function readFields(
  context: Context,
  row: number,
  indicator: DraftIndicator,
  fields: readonly TableColumn[],
): void {
  const { view } = context;
  const line = view.line(row);
  let thresholds = 0;
  for (const column of fields) {
    const place = column.term === "threshold" ? thresholds++ : 0;
    const value = line[column.col];
    if (value !== undefined) {
      view.explainCell(value);
      setIndicatorField(context, indicator, column, value);
      continue;
    }
    if (shownAt(context, row, column)) continue;
    const heading =
      column.term === "threshold" ? { ...column, level: column.level ?? usualLevel(place) } : column;
    noteEmpty(context, indicator, heading, view.at(row, column.col));
  }
}
