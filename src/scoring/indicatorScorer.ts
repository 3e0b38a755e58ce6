import type { Indicator, PeriodReading, Reading } from "../model/plan";
import type { Score } from "../model/score";
import type { Target } from "../model/target";
import { inScaleOf, type Written } from "../targets/parseActual";
import { isWholeYear, periodRank, periodYear } from "../targets/period";
import type { ReadTarget } from "../targets/readTargets";
import { scoreTarget, type LeveledTarget, type ScoringRules } from "./scoreTarget";

/** Scores the actuals of a plan's indicators. */
export interface IndicatorScorer {
  /** Score of one actual against the target of its period; null where that period has no readable target. */
  scoreActual(indicator: Indicator, actual: PeriodReading): Score | null;
  /** Score of the latest actual of the plan's year. */
  scoreLatest(indicator: Indicator): Score | null;
  /** Score of a value computed elsewhere: the roll-up against a strategic target. A fraction. */
  scoreAggregate(indicator: Indicator, value: number): Score | null;
  /** Whether the sheet says that nothing is to be reached this year: its weight goes to the others. */
  hasNoTarget(indicator: Indicator): boolean;
}

/** The target an actual answers: of the same period, else of its whole year, else the last of that year. */
function targetFor(indicator: Indicator, period: string, planYear: number | null): PeriodReading | undefined {
  const { targets } = indicator;
  const same = targets.find((target) => target.period === period);
  if (same) return same;
  const year = periodYear(period) ?? planYear;
  const ofYear = targets.filter((target) => (periodYear(target.period) ?? planYear) === year);
  return ofYear.find((target) => isWholeYear(target.period)) ?? ofYear.at(-1);
}

/** A scorer for the indicators of one plan; `year` is the plan's. */
export function indicatorScorer(read: ReadTarget, rules: ScoringRules, year: number | null): IndicatorScorer {
  const valueOf = (indicator: Indicator, reading: Reading, target: Target): number | null => {
    const result = read(indicator, reading);
    if (!result.ok || typeof result.target.value !== "number") return null;
    const scaled = inScaleOf(target, result.target.value, result.target.unit === "percent");
    return scaled.ok ? scaled.value : null;
  };

  /** The value of the past year a target names: that year's actual, else the last known value. Never the year being scored. */
  const basisOf = (indicator: Indicator, target: Target, own: number | null): number | null => {
    const { basis } = target;
    if (basis === null || "group" in basis) return null;
    const baseline = indicator.baseline && valueOf(indicator, indicator.baseline, target);
    if ("baseline" in basis) return baseline;
    const wanted = "year" in basis ? basis.year : own === null ? null : own - basis.yearsBack;
    if (wanted !== null && own !== null && wanted >= own) return null;
    const past = indicator.actuals.find(({ period }) => wanted !== null && periodYear(period) === wanted);
    return (past && valueOf(indicator, past, target)) ?? baseline;
  };

  const ask = (indicator: Indicator, reading: PeriodReading, actual: Written): Score | null => {
    const result = read(indicator, reading);
    if (!result.ok) return null;
    const { target } = result;
    const own = periodYear(reading.period) ?? year;
    const thresholds = indicator.thresholds.flatMap((threshold): LeveledTarget[] => {
      const found = read(indicator, threshold);
      return found.ok ? [{ level: threshold.level, target: found.target }] : [];
    });
    const baseline = indicator.baseline && valueOf(indicator, indicator.baseline, target);
    const basis = basisOf(indicator, target, own);
    return scoreTarget({ target, actual, thresholds, basis, baseline, year: own }, rules);
  };

  const scoreActual = (indicator: Indicator, actual: PeriodReading): Score | null => {
    const target = targetFor(indicator, actual.period, year);
    return target ? ask(indicator, target, actual) : null;
  };

  return {
    scoreActual,
    scoreLatest(indicator) {
      let latest: PeriodReading | undefined;
      for (const actual of indicator.actuals) {
        if (actual.text.trim() === "") continue;
        if (year !== null && (periodYear(actual.period) ?? year) !== year) continue;
        if (!latest || periodRank(actual.period) >= periodRank(latest.period)) latest = actual;
      }
      return latest ? scoreActual(indicator, latest) : null;
    },
    scoreAggregate(indicator, value) {
      const target = targetFor(indicator, String(year ?? ""), year) ?? indicator.targets.at(0);
      return target ? ask(indicator, target, { text: "", stored: "percent", number: value }) : null;
    },
    hasNoTarget(indicator) {
      const target = targetFor(indicator, String(year ?? ""), year);
      const result = target && read(indicator, target);
      return result?.ok === true && result.target.kind === "none";
    },
  };
}
