import type { Plan } from "../model/plan";
import type { Indicator, KnownDirection } from "../model/indicator";
import type { PeriodReading } from "../model/reading";
import type { Profile } from "../model/profile";
import type { TargetMeaning } from "../model/target";
import { besideTarget } from "../targets/direction";
import { interpretTargets, type InterpretTarget } from "../targets/interpretTargets";
import { isWholeYear, periodYear } from "../targets/period";
import { sheetUnit } from "../targets/sheetUnit";
import { unitOf } from "../targets/unitOf";
import { choiceReader } from "./chosenDirection";
import { indicatorDirection } from "./indicatorDirection";

/**
 * A plan whose indicators all have the way that is better: the planner's word first, then what the reading found in a column, then what operator,
 * thresholds, words and baseline say.
 */
export function settleDirections(plan: Plan, profile: Profile): Plan {
  const year = profile.year ?? plan.year;
  const interpret = interpretTargets(year, plan.indicators);
  const chosen = choiceReader(plan, profile.directions);
  return {
    ...plan,
    indicators: plan.indicators.map((indicator) => {
      const target = mainTarget(indicator, year);
      const said =
        chosen(indicator, target) ?? indicator.direction ?? fromClues(indicator, target, interpret);
      return said === indicator.direction ? indicator : { ...indicator, direction: said };
    }),
  };
}

/** The target that speaks for the indicator: of the plan's year, else the first of a whole year, else the first. */
function mainTarget({ targets }: Indicator, year: number | null): PeriodReading | null {
  const whole = targets.filter(({ period }) => isWholeYear(period));
  return whole.find(({ period }) => periodYear(period) === year) ?? whole[0] ?? targets[0] ?? null;
}

function fromClues(
  indicator: Indicator,
  reading: PeriodReading | null,
  interpret: InterpretTarget,
): KnownDirection {
  const { name, algorithm, polarity, thresholds, baseline } = indicator;
  const meaning = reading && interpret(indicator, reading, null);
  const target = meaning?.ok ? meaning.target : null;
  const value = target?.kind === "comparison" && typeof target.value === "number" ? target.value : null;
  const unit = target?.unit ?? fieldUnit(indicator);
  const beside = (cell: Parameters<InterpretTarget>[1]): number | null => {
    const read = interpret(indicator, cell, null);
    if (!read.ok || typeof read.target.value !== "number" || value === null) return null;
    return besideTarget(read.target.value, read.target.unit === "percent", value, unit);
  };
  const {
    value: way,
    assumed,
    because,
  } = indicatorDirection({
    name: name.value,
    algorithm: algorithm?.value ?? null,
    polarity: polarity?.value ?? null,
    operator: target && isWritten(target) ? target.operator : null,
    target: value,
    thresholds: thresholds.flatMap((threshold) => beside(threshold) ?? []),
    baseline: baseline && beside(baseline),
    unit,
    isDate: target?.kind === "date",
  });
  return { value: way, assumed, because };
}

/** Whether the target itself says which way: by its operator, or as a change. */
const isWritten = ({ assumed, kind }: TargetMeaning): boolean =>
  !assumed.includes("operator") || (kind.startsWith("relative") && !assumed.includes("direction"));

function fieldUnit(indicator: Indicator): string | null {
  const field = sheetUnit(indicator);
  return field === null ? null : unitOf(field);
}
