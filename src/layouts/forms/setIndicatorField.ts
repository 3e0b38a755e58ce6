import type { Context } from "../sheets/context";
import type { DraftIndicator } from "../tree/draft";
import { readPeriods, readResponsible, readValue, sourced } from "../words/readValue";
import type { LabelledValue } from "./labelledValue";

/** "30/6" of a heading in the plan's year, the heading's own year, or the plan year where the heading names none. */
export function fullPeriod(context: Context, period: string | null): string {
  if (period === null) return context.period;
  return /^\d{1,2}\/\d{1,2}$/.test(period) && context.year !== null ? `${period}/${context.year}` : period;
}

/** Writes one field of an indicator; a field that is there already is kept. */
export function setIndicatorField(
  context: Context,
  indicator: DraftIndicator,
  { label, value }: LabelledValue,
): void {
  if (!value) return;
  const { view } = context;
  const at = view.at(value.row, value.col);
  switch (label.term) {
    case "target":
      indicator.targets.push(...readPeriods(view, value, fullPeriod(context, label.period)));
      break;
    case "actual":
      indicator.actuals.push(...readPeriods(view, value, fullPeriod(context, label.period)));
      break;
    case "threshold":
      indicator.thresholds.push({
        ...readValue(view, value),
        level: label.level ?? [0.8, 0.6, 0.4][indicator.thresholds.length] ?? 0,
      });
      break;
    case "baseline":
      indicator.baseline ??= readValue(view, value);
      break;
    case "weight":
      if (!indicator.weight?.cell) indicator.weight = { at, cell: value };
      break;
    case "responsible":
      for (const unit of readResponsible(value.text, at))
        if (!indicator.responsible.some(({ value: known }) => known === unit.value))
          indicator.responsible.push(unit);
      break;
    case "code":
    case "algorithm":
    case "unit":
    case "source":
    case "kpiType":
    case "frequency":
      indicator[label.term] ??= sourced(view, value);
      break;
    default:
      break;
  }
}
