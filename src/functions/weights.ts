import { interpretTarget } from "../targets/interpretTarget";
import { firstFault, wrongInput, type CellFault } from "./cellFault";
import { CellNumber, isBlank } from "./cells";

/** One group of weights as fractions, null where a cell is blank. */
export type Weights = readonly (number | null)[];

/**
 * Reads weights on one scale: "50%", 0.5, 50 and "33,33" all occur. Numbers up to 1 are fractions, else all plain numbers are hundredths. Blank cells are
 * unknown weights; words beside them, such as a heading in the range, are a fault.
 */
export function readWeights(values: readonly unknown[]): Weights | CellFault {
  const fault = firstFault(values);
  if (fault) return fault;
  const read: ({ readonly value: number; readonly percent: boolean } | null)[] = [];
  for (const value of values) {
    if (value instanceof CellNumber) read.push({ value: value.number, percent: value.stored === "percent" });
    else if (isBlank(value)) read.push(null);
    else if (typeof value === "number") read.push({ value, percent: false });
    else {
      const reading = interpretTarget(String(value));
      const number = reading.ok && reading.target.kind === "comparison" ? reading.target.value : null;
      if (!reading.ok || typeof number !== "number") {
        return wrongInput({
          it: `«${String(value)}» non è un peso: scrivere un numero o una percentuale`,
          en: `“${String(value)}” is no weight: write a number or a percentage`,
        });
      }
      read.push({ value: number, percent: reading.target.unit === "percent" });
    }
  }
  const hundredths = read.some((weight) => weight !== null && !weight.percent && weight.value > 1);
  return read.map((weight) => weight && (hundredths && !weight.percent ? weight.value / 100 : weight.value));
}

/** Sum of the known weights. */
export const sumOf = (weights: Weights): number => {
  let sum = 0;
  for (const weight of weights) sum += weight ?? 0;
  // 33.33 % three times is 99.99 %, not 0.9998999999999999.
  return Math.round(sum * 1e12) / 1e12;
};
