import type { Cell } from "../../model/grid";
import type { PeriodReading, Threshold } from "../../model/plan";
import type { Context } from "../sheets/context";
import type { DraftIndicator } from "../tree/draftIndicator";
import { inOrder } from "../tree/inOrder";
import { withMore } from "../tree/withMore";
import type { Label } from "../words/readLabel";
import { codeText } from "../words/readTitle";
import { readPeriods, readResponsible, readThreshold, readValue, sourced } from "../words/readValue";
import { isWritten, readWeight } from "../words/readWeight";
import { usualLevel } from "../words/usualLevel";

/** What a label or the heading of a column says of its values. */
export type ValueHeading = Pick<Label, "period" | "level"> & { readonly term: Label["term"] | "unknown" };

/** "30/6" of a heading in the plan's year, the plan's second year for "2° anno", the heading's own year, or the plan year where the heading names none. */
export function fullPeriod(context: Context, period: string | null): string {
  if (period === null) return context.period;
  const place = / anno$/.test(period) ? Number.parseInt(period, 10) : 0;
  if (place > 0 && context.year !== null) return String(context.year + place - 1);
  if (context.year === null || !period.includes("/")) return period;
  return /^\d{1,2}\/\d{1,2}$/.test(period) ? `${period}/${context.year}` : period;
}

/** A result of a year before the plan's is where the plan starts from. */
export function isPast({ year }: Context, period: string | null): boolean {
  const written = /(?:19|20)\d\d$/.exec(period ?? "")?.[0];
  return year !== null && written !== undefined && Number(written) < year;
}

/** Writes one field of an indicator; a field that is there already is kept. */
export function setIndicatorField(
  context: Context,
  indicator: DraftIndicator,
  { term, period, level }: ValueHeading,
  value: Cell,
): void {
  switch (term) {
    case "target":
      indicator.targets = joined(indicator.targets, readPeriods(value, fullPeriod(context, period)));
      break;
    case "actual":
      if (isPast(context, period)) {
        indicator.baseline ??= readValue(value);
        break;
      }
      indicator.actuals = joined(indicator.actuals, readPeriods(value, fullPeriod(context, period)));
      break;
    case "threshold":
      indicator.thresholds = withThreshold(
        indicator.thresholds,
        readThreshold(value, level ?? usualLevel(indicator.thresholds.length)),
      );
      break;
    case "baseline":
      indicator.baseline ??= readValue(value);
      break;
    case "weight":
      if (!isWritten(indicator.weight)) indicator.weight = readWeight(value);
      break;
    case "responsible":
      for (const unit of readResponsible(value.text, value.at))
        if (!indicator.responsible.some(({ value: known }) => known === unit.value))
          indicator.responsible = withMore(indicator.responsible, unit);
      break;
    case "code":
      indicator.code ??= sourced(value, codeText(value));
      break;
    case "algorithm":
    case "unit":
    case "source":
    case "kpiType":
    case "frequency":
      indicator[term] ??= sourced(value);
      break;
    default:
      break;
  }
}

const joined = (known: readonly PeriodReading[], more: readonly PeriodReading[]): readonly PeriodReading[] =>
  inOrder(known.length === 0 ? more : [...known, ...more]);

/** Best level first. */
function withThreshold(known: readonly Threshold[], threshold: Threshold): readonly Threshold[] {
  const more = withMore(known, threshold);
  const inPlace = threshold.level <= (known.at(-1)?.level ?? threshold.level);
  return inPlace ? more : [...more].sort((a, b) => b.level - a.level);
}
