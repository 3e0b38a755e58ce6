import type { Field } from "../../model/plan";
import { fullPeriod, setIndicatorField } from "../forms/setIndicatorField";
import type { Context } from "../sheets/context";
import type { DraftIndicator } from "../tree/draft";
import type { Label } from "../words/readLabel";
import { ownAt, shownAt } from "./rowCells";
import type { TableColumn } from "./tableColumns";

const labelOf = (column: TableColumn): Label =>
  column.label && column.label.term === column.term
    ? { ...column.label, period: column.period, level: column.level }
    : {
        term: column.term === "unknown" ? "other" : column.term,
        of: null,
        number: null,
        period: column.period,
        level: column.level,
        inline: null,
      };

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
    setIndicatorField(context, indicator, { label: labelOf(column), from: value, value, blank: value });
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
    const level = column.term === "threshold" ? (column.level ?? [0.8, 0.6, 0.4][thresholds++] ?? 0) : 0;
    if (shownAt(context, row, column)) continue;
    const at = context.view.at(row, column.col);
    if (column.term === "target")
      indicator.blankTargets.push({ period: fullPeriod(context, column.period), at });
    else if (column.term === "actual")
      indicator.blankActuals.push({ period: fullPeriod(context, column.period), at });
    else if (column.term === "threshold") indicator.blankThresholds.push({ level, at });
    else if (column.term === "weight") indicator.weight ??= { at, cell: undefined };
    else indicator.blanks[column.term as Field] ??= at;
  }
}
