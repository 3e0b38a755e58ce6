import { wrongInput, type CellFault } from "./cellFault";
import { bareNumber } from "./bareNumber";
import { CellNumber } from "./cells";

/** Scores are fractions everywhere: a bare 85 may be 85 % or a slip, and is not taken for either. */
export const isHundredths = (value: unknown): boolean => {
  const isKnown = value instanceof CellNumber && value.stored !== "number";
  return !isKnown && Math.abs(bareNumber(value) ?? 0) > 2;
};

/** What is no score on the one scale there is. */
export const noScore = (value: unknown): CellFault =>
  wrongInput({
    it: `«${String(value)}» non è un punteggio: scrivere un numero da 0 a 1 o una percentuale (85%)`,
    en: `“${String(value)}” is no score: write a number from 0 to 1 or a percentage (85%)`,
  });
