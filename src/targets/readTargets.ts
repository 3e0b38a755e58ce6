import type { Indicator, PeriodReading, Reading } from "../model/plan";
import type { TargetReading } from "../model/target";
import { interpretTarget, type Interpretation } from "./interpretTarget";
import type { DecimalHabit } from "./numberToken";
import { parseTarget } from "./parseTarget";
import { periodYear } from "./period";
import { sheetUnit } from "./sheetUnit";
import type { TargetContext } from "./targetContext";

/** Reads the target, threshold, baseline or actual of an indicator. */
export type ReadTarget = (indicator: Indicator, reading: Reading) => TargetReading;

/** A reader that knows what stands around each cell and reads every cell once, however often it is asked. */
export function readTargets(planYear: number | null, indicators: readonly Indicator[]): ReadTarget {
  const contextOf = contextReader(planYear, indicators);
  const known = new Map<Reading, TargetReading>();
  const read: ReadTarget = (indicator, reading) => {
    const before = known.get(reading);
    if (before) return before;
    const isThreshold = (indicator.thresholds as readonly Reading[]).includes(reading);
    const thresholds = isThreshold ? [] : indicator.thresholds.map((threshold) => read(indicator, threshold));
    const result = parseTarget(reading.text, contextOf(indicator, reading, thresholds));
    known.set(reading, result);
    return result;
  };
  return read;
}

/**
 * Reads a cell without words or memory; a target after its thresholds: in a row they tell which way is better. Null for a cell
 * of which only the value counts.
 */
export type InterpretTarget = (
  indicator: Indicator,
  reading: Reading,
  thresholds: readonly Interpretation[] | null,
) => Interpretation;

/** A reader for one pass over a great plan. */
export function interpretTargets(planYear: number | null, indicators: readonly Indicator[]): InterpretTarget {
  const contextOf = contextReader(planYear, indicators);
  return (indicator, reading, thresholds) =>
    interpretTarget(reading.text, contextOf(indicator, reading, thresholds));
}

/** What a target, threshold or baseline of an indicator means, without its words. */
export type TargetMeaningReader = (indicator: Indicator, reading: Reading) => Interpretation;

/**
 * A reader for those who ask often and need no words: every cell is read once. It is quickest for who goes through the
 * indicators in their order.
 */
export function rememberMeanings(
  planYear: number | null,
  indicators: readonly Indicator[],
): TargetMeaningReader {
  const contextOf = contextReader(planYear, indicators);
  const placeOf = followPlaces(indicators);
  const known: { readonly readings: Reading[]; readonly meanings: Interpretation[] }[] = [];
  const read: TargetMeaningReader = (indicator, reading) => {
    const here = (known[placeOf(indicator)] ??= { readings: [], meanings: [] });
    const before = here.meanings[here.readings.indexOf(reading)];
    if (before) return before;
    const isThreshold = (indicator.thresholds as readonly Reading[]).includes(reading);
    const thresholds = isThreshold ? [] : indicator.thresholds.map((threshold) => read(indicator, threshold));
    const meaning = interpretTarget(reading.text, contextOf(indicator, reading, thresholds));
    here.readings.push(reading);
    here.meanings.push(meaning);
    return meaning;
  };
  return read;
}

/** Places in a list, without a look-up for who asks for one item after the other. */
function followPlaces<Item>(items: readonly Item[]): (item: Item) => number {
  const AHEAD = 8;
  let last = 0;
  let places: Map<Item, number> | null = null;
  return (item) => {
    for (let place = last; place < items.length && place < last + AHEAD; place += 1) {
      if (items[place] === item) return (last = place);
    }
    if (items[0] === item) return (last = 0);
    places ??= new Map(items.map((one, place) => [one, place]));
    return (last = places.get(item) ?? items.length);
  };
}

/** What stands around a cell of an indicator. */
function contextReader(planYear: number | null, indicators: readonly Indicator[]) {
  const habitOf = decimalHabits(indicators);
  return (
    indicator: Indicator,
    reading: Reading,
    thresholds: readonly Interpretation[] | null,
  ): TargetContext => {
    const { name, algorithm } = indicator;
    const { text, stored, number } = reading;
    const { period } = reading as Partial<PeriodReading>;
    return {
      year: (period === undefined ? null : periodYear(period)) ?? planYear,
      unit: indicator.unit === null ? null : sheetUnit(indicator),
      words: thresholds === null ? null : algorithm ? `${name.value} ${algorithm.value}` : name.value,
      decimals: stored === "text" && MAY_BE_DECIMAL.test(text) ? habitOf(reading) : null,
      thresholds: thresholds === null ? NONE : valuesOf(thresholds),
      stored,
      number,
    };
  };
}

const NONE: readonly number[] = [];
/** Only here the habit of the column has a say: "1.500", "30.06". */
const MAY_BE_DECIMAL = /\d[.,]\d\d/;

function valuesOf(readings: readonly Interpretation[]): readonly number[] {
  if (readings.length === 0) return NONE;
  const values: number[] = [];
  for (const reading of readings) {
    if (reading.ok && typeof reading.target.value === "number") values.push(reading.target.value);
  }
  return values;
}

/** What a text says for certain of how decimals are written: "0,02", "659.206,67"; null where it leaves a doubt. */
function habitIn({ text, stored, number }: Reading): DecimalHabit | null {
  if (/\d,\d{1,2}(?!\d)/.test(text)) return "comma";
  if (stored === "number" && number !== null && number >= 1000 && /\d\.\d{3}/.test(text)) return "comma";
  return stored === "text" && /(?:^|[^\d.])\d+\.\d(?![\d.])|,\d{3}\.\d/.test(text) ? "point" : null;
}

/** The habit of a cell's column, else of the whole plan; a comma anywhere outweighs points, which may stand in dates. */
function decimalHabits(indicators: readonly Indicator[]): (reading: Reading) => DecimalHabit | null {
  let habits: Map<string, DecimalHabit> | null = null;
  return (reading) => {
    habits ??= surveyHabits(indicators);
    return habits.get(columnOf(reading)) ?? habits.get("") ?? null;
  };
}

const columnOf = ({ at }: Reading): string => `${at.col} ${at.sheet}`;

function surveyHabits(indicators: readonly Indicator[]): Map<string, DecimalHabit> {
  const habits = new Map<string, DecimalHabit>();
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
  return habits;
}
