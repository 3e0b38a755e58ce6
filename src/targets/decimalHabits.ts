import type { Indicator } from "../model/indicator";
import type { Reading } from "../model/reading";
import type { DecimalHabit } from "./numberToken";
import { speaksEnglish } from "./speaksEnglish";

/** Whether a text holds a number whose dot or comma may be either sign: "1.500", "30.06". */
export const mayBeDecimal = (text: string): boolean => /\d[.,]\d\d/.test(text);

/** What a text says for certain of how decimals are written: "0,02", "659.206,67"; null where it leaves a doubt. */
function habitIn({ text, stored, number }: Reading): DecimalHabit | null {
  // Most cells hold whole numbers.
  if (!text.includes(",") && !text.includes(".")) return null;
  if (/\d,\d{1,2}(?!\d)/.test(text)) return "comma";
  if (stored === "number" && number !== null && number >= 1000 && /\d\.\d{3}/.test(text)) return "comma";
  return stored === "text" && /(?:^|[^\d.])\d+\.\d(?![\d.])|,\d{3}\.\d/.test(text) ? "point" : null;
}

const columnOf = ({ at }: Reading): string => `${at.col} ${at.sheet}`;

function surveyHabits(indicators: readonly Indicator[]): Map<string, DecimalHabit> {
  const habits = new Map<string, DecimalHabit>();
  const note = (place: string, habit: DecimalHabit) => {
    if (habit === "comma" || !habits.has(place)) habits.set(place, habit);
  };
  let points = 0;
  const look = (reading: Reading) => {
    const habit = habitIn(reading);
    if (habit === null) return;
    note(columnOf(reading), habit);
    // One point alone is a slip, not how the plan writes.
    if (habit === "comma" || points++ > 0) note("", habit);
  };
  for (const { targets, thresholds, baseline, actuals } of indicators) {
    for (const reading of targets) look(reading);
    for (const reading of thresholds) look(reading);
    for (const reading of actuals) look(reading);
    if (baseline) look(baseline);
  }
  return habits;
}

/**
 * How the column of a cell writes decimals, else the whole plan; a comma anywhere outweighs points, which may stand in
 * dates. On an English sheet points. Null where nothing tells. The plan is looked through when the first one asks.
 */
export function decimalHabits(indicators: readonly Indicator[]): (reading: Reading) => DecimalHabit | null {
  let habits: Map<string, DecimalHabit> | null = null;
  const languages = new Map<string, boolean>();
  return (reading) => {
    habits ??= surveyHabits(indicators);
    const { sheet } = reading.at;
    const own = habits.get(columnOf(reading)) ?? habits.get("");
    if (own !== undefined) return own;
    let english = languages.get(sheet);
    if (english === undefined) {
      const names = indicators.filter(({ name }) => name.at.sheet === sheet).map(({ name }) => name.value);
      languages.set(sheet, (english = speaksEnglish(names)));
    }
    return english ? "point" : null;
  };
}
