import type { Indicator, PeriodReading, Reading } from "../model/plan";
import type { TargetReading } from "../model/target";
import type { DecimalHabit } from "./numberToken";
import { parseTarget } from "./parseTarget";
import { periodYear } from "./period";
import { sheetUnit } from "./sheetUnit";
import type { TargetContext } from "./targetContext";

/** Reads the target, threshold, baseline or actual of an indicator. */
export type ReadTarget = (indicator: Indicator, reading: Reading) => TargetReading;

/** A reader that knows what stands around each cell and reads every cell once, however often it is asked. */
export function readTargets(planYear: number | null, indicators: readonly Indicator[]): ReadTarget {
  const habitOf = decimalHabits(indicators);
  const known = new Map<Reading, TargetReading>();
  const read: ReadTarget = (indicator, reading) => {
    const before = known.get(reading);
    if (before) return before;
    const context = contextOf(indicator, reading, planYear, read);
    const result = parseTarget(reading.text, { ...context, decimals: habitOf(reading) });
    known.set(reading, result);
    return result;
  };
  return read;
}

function contextOf(
  indicator: Indicator,
  reading: Reading,
  planYear: number | null,
  read: ReadTarget,
): TargetContext {
  const { thresholds, name, algorithm } = indicator;
  const isThreshold = (thresholds as readonly Reading[]).includes(reading);
  const { period } = reading as Partial<PeriodReading>;
  return {
    year: (period === undefined ? null : periodYear(period)) ?? planYear,
    unit: sheetUnit(indicator),
    words: algorithm ? `${name.value} ${algorithm.value}` : name.value,
    stored: reading.stored,
    number: reading.number,
    // A threshold is read first: target and thresholds in a row tell which way is better.
    ...(!isThreshold && {
      thresholds: thresholds.flatMap((threshold) => {
        const result = read(indicator, threshold);
        return result.ok && typeof result.target.value === "number" ? [result.target.value] : [];
      }),
    }),
  };
}

/** What a text says for certain of how decimals are written: "0,02", "659.206,67"; null where it leaves a doubt. */
function habitIn({ text, stored, number }: Reading): DecimalHabit | null {
  if (/\d,\d{1,2}(?!\d)/.test(text)) return "comma";
  if (stored === "number" && number !== null && number >= 1000 && /\d\.\d{3}/.test(text)) return "comma";
  return stored === "text" && /(?:^|[^\d.])\d+\.\d(?![\d.])|,\d{3}\.\d/.test(text) ? "point" : null;
}

/** The habit of a cell's column, else of the whole plan; a comma anywhere outweighs points, which may stand in dates. */
function decimalHabits(indicators: readonly Indicator[]): (reading: Reading) => DecimalHabit | null {
  const habits = new Map<string, DecimalHabit>();
  const columnOf = ({ at }: Reading) => `${at.col} ${at.sheet}`;
  const note = (place: string, habit: DecimalHabit) => {
    if (habit === "comma" || !habits.has(place)) habits.set(place, habit);
  };
  for (const { targets, thresholds, baseline, actuals } of indicators) {
    for (const list of [targets, thresholds, actuals, baseline ? [baseline] : []]) {
      for (const reading of list) {
        const habit = habitIn(reading);
        if (habit === null) continue;
        note(columnOf(reading), habit);
        note("", habit);
      }
    }
  }
  return (reading) => habits.get(columnOf(reading)) ?? habits.get("") ?? null;
}
