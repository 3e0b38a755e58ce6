import type { FieldView } from "../fieldView";
import { numberOf } from "../numbersOf";
import { wholeOver } from "../wholeOver";
import { partInSum } from "../totalsOf";
import { SHARE, type Feature } from "./feature";

const numbersOf = (view: FieldView): readonly number[] =>
  view.cells.map(numberOf).filter((number) => number !== null);

/** What the numbers of a field look like. */
export const NUMBER_FEATURES: readonly Feature[] = [
  {
    id: "whole100",
    because: { it: "i valori sommano a 100", en: "its values add up to 100" },
    of: wholeOver,
  },
  {
    id: "smallWhole",
    because: { it: "sono numeri interi fino a 100", en: "they are whole numbers up to 100" },
    of: (view) => {
      const numbers = numbersOf(view);
      return numbers.length === 0
        ? null
        : numbers.filter((n) => Number.isInteger(n) && n >= 0 && n <= 100).length / numbers.length;
    },
    bins: SHARE,
  },
  {
    id: "fives",
    because: { it: "sono multipli di cinque", en: "they are multiples of five" },
    of: (view) => {
      const numbers = numbersOf(view);
      return numbers.length === 0
        ? null
        : numbers.filter((n) => n > 0 && Math.abs((n <= 1 ? n * 100 : n) % 5) < 1e-6).length / numbers.length;
    },
    bins: SHARE,
  },
  {
    id: "fraction",
    because: { it: "sono frazioni fra 0 e 1", en: "they are fractions between 0 and 1" },
    of: (view) => {
      const numbers = numbersOf(view);
      return numbers.length === 0 ? null : numbers.filter((n) => n > 0 && n <= 1).length / numbers.length;
    },
    bins: SHARE,
  },
  {
    id: "large",
    because: { it: "ci sono numeri oltre 100", en: "there are numbers above 100" },
    of: (view) => {
      const numbers = numbersOf(view);
      return numbers.length === 0 ? null : numbers.filter((n) => n > 100).length / numbers.length;
    },
    bins: [0, 0.3, 0.8],
  },
  {
    id: "negative",
    because: { it: "ci sono numeri negativi", en: "there are negative numbers" },
    of: (view) => numbersOf(view).some((n) => n < 0),
  },
  {
    id: "years",
    because: { it: "sono anni", en: "they are years" },
    of: (view) =>
      numbersOf(view).length > 0 &&
      numbersOf(view).every((n) => Number.isInteger(n) && n >= 1990 && n <= 2100),
  },
  {
    id: "counts",
    because: { it: "numera le righe", en: "it numbers the rows" },
    of: (view) => {
      const numbers = view.field.cells
        .slice(0, view.shown.length)
        .flatMap((cell) => (cell ? [Number(cell.text.replace(/[.)]$/, ""))] : []));
      if (numbers.length < 2 || numbers.some(Number.isNaN)) return null;
      const next = numbers.slice(1).filter((number, at) => number === (numbers[at] ?? 0) + 1).length;
      const steps = numbers
        .slice(1)
        .filter((number, at) => number === (numbers[at] ?? 0) + 1 || number === 1).length;
      if (next === numbers.length - 1) return "on";
      return next > 0 && steps === numbers.length - 1 ? "again" : null;
    },
  },
  {
    id: "inSum",
    because: {
      it: "fra le colonne del gruppo una somma le altre",
      en: "one column of the group adds up the others",
    },
    of: partInSum,
  },
  {
    id: "mixed",
    because: { it: "mescola numeri, percentuali e date", en: "it mixes numbers, percentages and dates" },
    of: ({ cells }) =>
      new Set(
        cells.map(({ type, format, text }) =>
          /%/.test(format ?? "") || text.trim().endsWith("%") ? "percent" : type,
        ),
      ).size >= 3,
  },
];
