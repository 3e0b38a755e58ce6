import { noteEmpty } from "../forms/noteEmpty";
import { setIndicatorField } from "../forms/setIndicatorField";
import type { Context } from "../sheets/context";
import type { DraftIndicator } from "../tree/draftIndicator";
import { usualLevel } from "../words/usualLevel";
import { ownAt, shownAt } from "./rowCells";
import type { TableColumn } from "./tableColumns";

/** Writes the filled cells of some columns in a row to an indicator. */
export function fillFields(
  context: Context,
  row: number,
  indicator: DraftIndicator,
  fields: readonly TableColumn[],
): void {
  for (const column of fields) {
    const value = ownAt(context, row, column);
    if (!value) continue;
    context.view.explain(row, column.col);
    setIndicatorField(context, indicator, column, value);
  }
}

/** Notes the cells of some columns that a row leaves empty for its indicator. */
export function noteBlanks(
  context: Context,
  row: number,
  indicator: DraftIndicator,
  fields: readonly TableColumn[],
): void {
  let thresholds = 0;
  for (const column of fields) {
    const place = column.term === "threshold" ? thresholds++ : 0;
    if (shownAt(context, row, column)) continue;
    const heading =
      column.term === "threshold" ? { ...column, level: column.level ?? usualLevel(place) } : column;
    noteEmpty(context, indicator, heading, context.view.at(row, column.col));
  }
}
