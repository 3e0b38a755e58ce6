import type { Bilingual } from "../model/finding";
import type { Plan } from "../model/plan";
import type { Indicator } from "../model/indicator";
import type { PeriodReading, Reading, Threshold } from "../model/reading";
import type { Profile } from "../model/profile";
import type { TargetMeaning } from "../model/target";
import type { Meant } from "../targets/cellContext";
import { decimalHabits, mayBeDecimal } from "../targets/decimalHabits";
import { inScaleOf } from "../targets/inScaleOf";
import type { Written } from "../targets/parseActual";
import { isWholeYear, periodRank, periodYear } from "../targets/period";
import { isUnwritten } from "../targets/isUnwritten";
import { interpretTargets } from "../targets/interpretTargets";
import { isPart, joinParts } from "./joinParts";
import type { LeveledTarget, ScoreQuestion } from "./scoreQuestion";

/** Turns the cells of a plan's indicators into questions to score. */
export interface IndicatorQuestions {
  /** One actual against the target of its period; null where that period has no readable target. */
  about(indicator: Indicator, actual: PeriodReading): ScoreQuestion | null;
  /** The latest actual of the plan's year. */
  latest(indicator: Indicator): ScoreQuestion | null;
  /** The latest actual of the plan's year with its target, as cells and as a question. */
  asked(indicator: Indicator): AskedScore | null;
  /** A value computed elsewhere: the roll-up, a fraction, against a strategic target. */
  aggregate(indicator: Indicator, rollUp: number): ScoreQuestion | null;
  /** Whether the sheet says that nothing is to be reached this year: its weight goes to the others. */
  hasNoTarget(indicator: Indicator): boolean;
}

/** One actual against one target: the cells, and the question they make. */
export interface AskedScore {
  readonly actual: PeriodReading;
  readonly target: PeriodReading;
  readonly question: ScoreQuestion;
}

/** 85 under a heading "Consuntivo %" is 85 %. */
function underPercent(actual: PeriodReading): Written {
  const { unit, stored, number } = actual;
  if (unit !== "%" || stored !== "number" || number === null) return actual;
  return { ...actual, stored: "percent", number: Math.abs(number) > 1 ? number / 100 : number };
}

interface MeantThreshold extends Meant {
  readonly level: number;
  readonly text: string;
}

const unreadThreshold = (text: string): Bilingual => ({
  it: `la soglia «${text}» non si legge`,
  en: `the threshold “${text}” cannot be read`,
});

const NO_LEVELS: readonly MeantThreshold[] = [];
const NO_THRESHOLDS: readonly LeveledTarget[] = [];

/** The target an actual answers: of the same period, else of its whole year, else the last of that year. */
function targetFor(
  { targets }: Indicator,
  period: string,
  planYear: number | null,
): PeriodReading | undefined {
  const same = targets.find((target) => target.period === period);
  if (same || targets.length === 0) return same;
  const year = periodYear(period) ?? planYear;
  const ofYear = targets.filter((target) => (periodYear(target.period) ?? planYear) === year);
  return ofYear.find((target) => isWholeYear(target.period)) ?? ofYear.at(-1);
}

/** Whether a result is the later one; of two that end on the same day the whole year's comes after its last part. */
function comesAfter(one: PeriodReading, other: PeriodReading): boolean {
  const later = periodRank(one.period) - periodRank(other.period);
  return later > 0 || (later === 0 && !(isPart(one) && !isPart(other)));
}

/** The latest actual that belongs to the plan's year. */
function latestActual({ actuals }: Indicator, year: number | null): PeriodReading | undefined {
  let latest: PeriodReading | undefined;
  for (const actual of actuals) {
    if (actual.text.trim() === "") continue;
    if (year !== null && (periodYear(actual.period) ?? year) !== year) continue;
    if (!latest || comesAfter(actual, latest)) latest = actual;
  }
  return latest;
}

/** The questions of one plan, in the year of the profile or the workbook. */
export function indicatorQuestions(plan: Plan, profile: Profile): IndicatorQuestions {
  const year = profile.year ?? plan.year;
  const interpret = interpretTargets(year, plan.indicators);
  const habitOf = decimalHabits(plan.indicators);

  const valueOf = (indicator: Indicator, reading: Reading, target: TargetMeaning): number | null => {
    const result = interpret(indicator, reading, null);
    if (!result.ok || typeof result.target.value !== "number") return null;
    const scaled = inScaleOf(target, result.target.value, result.target.unit === "percent");
    return scaled.ok ? scaled.value : null;
  };

  /** The value of the past year a target names: that year's actual, else the last known value. Never the year being scored. */
  const basisOf = (
    indicator: Indicator,
    target: TargetMeaning,
    own: number | null,
    baseline: number | null,
  ) => {
    const { basis } = target;
    if (basis === null || "group" in basis) return null;
    if ("baseline" in basis) return baseline;
    const wanted = "year" in basis ? basis.year : own === null ? null : own - basis.yearsBack;
    if (wanted !== null && own !== null && wanted >= own) return null;
    const past =
      wanted === null ? undefined : indicator.actuals.find(({ period }) => periodYear(period) === wanted);
    return (past && valueOf(indicator, past, target)) ?? baseline;
  };

  const meant =
    (indicator: Indicator) =>
    (threshold: Threshold): MeantThreshold => ({
      level: threshold.level,
      text: threshold.text,
      meaning: interpret(indicator, threshold, null),
    });

  const ask = (indicator: Indicator, reading: PeriodReading, actual: Written): ScoreQuestion | null => {
    const { thresholds: cells } = indicator;
    const levels = cells.length === 0 ? NO_LEVELS : cells.map(meant(indicator));
    const result = interpret(indicator, reading, levels);
    if (!result.ok) return null;
    const { target } = result;
    const own = periodYear(reading.period) ?? year;
    const thresholds: LeveledTarget[] = [];
    let unread: Bilingual | null = null;
    for (const { level, meaning, text } of levels) {
      if (meaning.ok) thresholds.push({ level, target: meaning.target });
      else if (!isUnwritten(meaning)) unread ??= unreadThreshold(text);
    }
    const baseline = indicator.baseline && valueOf(indicator, indicator.baseline, target);
    const basis = basisOf(indicator, target, own, baseline);
    return {
      target,
      actual,
      thresholds: thresholds.length === 0 ? NO_THRESHOLDS : thresholds,
      basis,
      baseline,
      ...(unread ? { unread } : {}),
      year: own,
    };
  };

  /** A result with those of the other parts of its year, where it is of a part. */
  const askPart = (
    indicator: Indicator,
    target: PeriodReading,
    actual: PeriodReading,
  ): ScoreQuestion | null => {
    const question = ask(indicator, target, underPercent(actual));
    if (question === null) return null;
    const decimals = actual.stored === "text" && mayBeDecimal(actual.text) ? habitOf(actual) : null;
    const joined = joinParts(actual, indicator.actuals, question.target, target, indicator.name.value);
    if (joined === null) return decimals === null ? question : { ...question, decimals };
    return "open" in joined
      ? { ...question, open: joined.open }
      : { ...question, actual: joined.sum, added: joined.count };
  };

  const about = (indicator: Indicator, actual: PeriodReading): ScoreQuestion | null => {
    const target = targetFor(indicator, actual.period, year);
    return target ? askPart(indicator, target, actual) : null;
  };

  return {
    about,
    latest(indicator) {
      const actual = latestActual(indicator, year);
      return actual ? about(indicator, actual) : null;
    },
    asked(indicator) {
      const actual = latestActual(indicator, year);
      const target = actual && targetFor(indicator, actual.period, year);
      const question = target ? askPart(indicator, target, actual) : null;
      return actual && target && question ? { actual, target, question } : null;
    },
    aggregate(indicator, rollUp) {
      const target = targetFor(indicator, String(year ?? ""), year) ?? indicator.targets.at(0);
      return target ? ask(indicator, target, { text: "", stored: "percent", number: rollUp }) : null;
    },
    hasNoTarget(indicator) {
      const target = targetFor(indicator, String(year ?? ""), year);
      if (target?.stored !== "text") return false;
      const result = interpret(indicator, target, null);
      return result.ok && result.target.kind === "none";
    },
  };
}
