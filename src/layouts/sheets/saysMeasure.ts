import type { Reading } from "../../model/plan";
import type { DraftIndicator } from "../tree/draftIndicator";

/** Something of it can be measured: a weight, or a value with a figure. */
export function isMeasured(indicator: DraftIndicator): boolean {
  const { weight, targets, thresholds, actuals } = indicator;
  return (
    (weight !== null && weight.fraction !== null) ||
    targets.some(saysMeasure) ||
    thresholds.some(saysMeasure) ||
    actuals.some(saysMeasure)
  );
}

/** Targets that hold no figure: yes or no, a month, a word or two. A sentence explains a word. */
const isShort = (text: string): boolean => text.trim().split(/\s+/).length <= 2;

const saysMeasure = ({ text, stored }: Reading): boolean =>
  stored !== "text" || isShort(text) || (text.length <= 80 && /\d/.test(text));

const FIGURE =
  /^\W*\d|^(?:s[iì]|no|yes|almeno|entro|oltre|fino|max|min|pari|maggiore|minore|at least|by|within|up to|non)\b/i;

/** Its target is a figure, a day or a yes, and nobody to speak to: "Famiglie", "Donne 25-45". */
export const saysFigure = ({ targets }: DraftIndicator): boolean =>
  targets.some(({ text, stored }) => stored !== "text" || FIGURE.test(text.trim()));

/** Figures by year that nobody would set as targets: half of them decimals or thousands, and some that rise and fall again. */
export function areStatistics(indicators: readonly DraftIndicator[]): boolean {
  const values = indicators.flatMap(({ targets }) => targets);
  const counted = values.filter(
    ({ stored, number }) =>
      stored === "number" && number !== null && (!Number.isInteger(number) || Math.abs(number) >= 1000),
  );
  return (
    counted.length > 0 &&
    counted.length * 2 >= values.length &&
    values.every(({ stored }) => stored !== "text") &&
    indicators.some(({ targets }) => turns(targets.map(({ number }) => number ?? 0)))
  );
}

/** Up and then down, or down and then up. */
const turns = (numbers: readonly number[]): boolean => {
  const steps = numbers.slice(1).map((number, index) => number - (numbers[index] ?? 0));
  return steps.some((step) => step > 0) && steps.some((step) => step < 0);
};
