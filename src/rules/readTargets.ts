import type { Indicator, PeriodReading, Reading } from "../model/plan";
import type { TargetReading } from "../model/target";
import { parseTarget } from "../targets/parseTarget";
import type { DecimalHabit } from "../targets/numberToken";
import type { TargetContext } from "../targets/targetContext";
import { periodYear } from "./period";
import { sheetUnit } from "./sheetUnit";

/** Reads the target, threshold, baseline or actual of an indicator. */
export type ReadTarget = (indicator: Indicator, reading: Reading) => TargetReading;

/** A reader that knows what stands around each cell and reads every cell once, however many rules ask. */
export function readTargets(planYear: number | null, indicators: readonly Indicator[]): ReadTarget {
  const decimals = decimalHabit(indicators);
  const known = new Map<Reading, TargetReading>();
  const read: ReadTarget = (indicator, reading) => {
    const before = known.get(reading);
    if (before) return before;
    const result = parseTarget(reading.text, {
      ...contextOf(indicator, reading, planYear, read),
      decimals,
    });
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

/**
 * How the plan writes decimals, from the cells that leave no doubt: "0,02", "659.206,67", or a typed number shown as
 * "3.000"; null where none tells.
 */
function decimalHabit(indicators: readonly Indicator[]): DecimalHabit | null {
  let points = 0;
  for (const { targets, thresholds, baseline, actuals } of indicators) {
    for (const { text, stored, number } of [
      ...targets,
      ...thresholds,
      ...actuals,
      ...(baseline ? [baseline] : []),
    ]) {
      if (/\d,\d{1,2}(?!\d)/.test(text)) return "comma";
      if (stored === "number" && number !== null && number >= 1000 && /\d\.\d{3}/.test(text)) return "comma";
      if (stored === "text" && /\d\.\d(?!\d)|,\d{3}\.\d/.test(text)) points += 1;
    }
  }
  return points > 0 ? "point" : null;
}
