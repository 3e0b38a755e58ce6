import { count, has, saysWeight, VALUES } from "./breaches";
import type { Fact } from "./fact";
import { hangOnNothing } from "./hangOnNothing";
import { isProduct } from "./isProduct";
import { isAmounts } from "./headingBreaches";
import { leavesUnnamed } from "./leavesUnnamed";
import { isOfWhich, partInSum } from "./totalsOf";
import type { Piece } from "../model";
import { shareOf, shareOfTexts, type FieldView } from "./fieldView";
import { sharesOut } from "./sharesOut";
import { wholeOver } from "./wholeOver";

/** A number as rooms, posts and days are, or a share of something: no coefficient around 1. */
const isPlain = ({ value, text }: Piece): boolean =>
  (typeof value === "number" && value > COEFFICIENT && /^\d+$/.test(text)) ||
  /^\d+(?:[.,]\d+)?\s?%$/.test(text);
const COEFFICIENT = 5;

const HUNDRED = /^100(?:[.,]0+)?\s?%?$/;

/** "30/100", "30 su 100". */
const OUT_OF_HUNDRED = /^\d{1,3}\s*(?:\/|su|out of)\s*100$/;

const totalsHundred = ({ field: { col }, shape }: FieldView): boolean =>
  col !== null &&
  shape.regions.some(({ totals }) =>
    totals.some(({ at, text }) => at.col === col && HUNDRED.test(text.trim())),
  );

/** "Punteggio", not "Punteggio ottenuto". */
const isPoints = ({ leaf }: FieldView): boolean =>
  /^\W*(?:punt[io]|punteggi[oa]?|scores?|points|marks)\b/i.test(leaf) &&
  !/otten|conseg|ragg|attribuit|assegnat|final|effettiv|achieved|awarded|scored/i.test(leaf);

/** A column of a plan whose total is 100, a label that says each time that it is a part of it, or points that make 100. */
const isFullTotal = (view: FieldView): boolean =>
  (shareOfTexts(view, OUT_OF_HUNDRED) === 1 || totalsHundred(view) || isPoints(view)) &&
  wholeOver(view) === "all" &&
  !sharesOut(view);

const isCoefficient = ({ leaf }: FieldView): boolean => /\bcoeff/i.test(leaf);

/** What holds of targets, results and what they are compared with. */
export const VALUE_FACTS: readonly Fact[] = [
  {
    id: "targets-below-something",
    because: {
      it: "parole che raggruppano gli indicatori sono ciò a cui servono",
      en: "words that group indicators are what they serve",
    },
    price: 2.6,
    atEnd: true,
    among: ["target", "name", "title", "reference"],
    breaches: (choice, candidates) => (has(choice, "target") && hangOnNothing(choice, candidates) ? 1 : 0),
  },
  {
    id: "targets-of-named-things",
    because: {
      it: "ogni riga con un target dice di che cosa",
      en: "every row with a target says of what",
    },
    price: 2.5,
    atEnd: true,
    among: ["target", "name", "title"],
    breaches: (choice, candidates) => (has(choice, "target") && leavesUnnamed(choice, candidates) ? 1 : 0),
  },
  {
    id: "total-is-the-value",
    because: {
      it: "fra parti e totale il valore è il totale",
      en: "of parts and their total the total is the value",
    },
    price: 4,
    breaks: ({ base }, view) => {
      // Weights of managers and their total are shares, no values.
      if (saysWeight(view)) return false;
      const part = partInSum(view);
      return part === "part"
        ? VALUES.includes(base) || base === "weight"
        : part === "total" && base === "aside";
    },
  },
  {
    id: "parts-of-a-total",
    because: {
      it: "sotto «di cui» stanno parti di un valore che ha la sua colonna",
      en: "below “of which” stand parts of a value that has a column of its own",
    },
    price: 9,
    breaks: ({ base }, view) => base !== "aside" && isOfWhich(view),
  },
  {
    id: "products-are-computed",
    because: {
      it: "un numero che è il prodotto di altri due è un calcolo",
      en: "a number that is the product of two others is computed",
    },
    price: 6,
    breaks: ({ base }, view) => (VALUES.includes(base) || base === "weight") && isProduct(view),
  },
  {
    id: "coefficients-beside-weights",
    because: {
      it: "accanto a una colonna di pesi un coefficiente non è un peso",
      en: "beside a column of weights a coefficient is no weight",
    },
    price: 5,
    breaks: ({ base }, view) =>
      base === "weight" &&
      isCoefficient(view) &&
      view.all.some((other) => other.senses.whole.includes("weight") && !isCoefficient(other)),
  },
  {
    id: "weights-say-so",
    because: {
      it: "numeri che nessuna parola chiama pesi e che non sommano a 100 non sono pesi",
      en: "numbers that no word calls weights and that do not add up to 100 are no weights",
    },
    price: 3,
    breaks: ({ base }, view) =>
      base === "weight" &&
      !saysWeight(view) &&
      wholeOver(view) === null &&
      // Among greater numbers 3 is no coefficient either.
      shareOf(view, isPlain) > 0 &&
      shareOf(view, (cell) => isPlain(cell) || /^\d$/.test(cell.text)) === 1,
  },
  {
    id: "shares-of-counts-are-no-weights",
    because: {
      it: "percentuali che dicono solo quanta parte sono i numeri accanto non sono pesi",
      en: "percentages that only say what part the numbers beside them are, are no weights",
    },
    price: 5,
    breaks: ({ base }, view) => base === "weight" && !saysWeight(view) && sharesOut(view),
  },
  {
    id: "what-totals-hundred-weighs",
    because: {
      it: "punti che insieme fanno 100 sono pesi",
      en: "points that make up 100 are weights",
    },
    price: 5,
    breaks: ({ base }, view) => base !== "weight" && isFullTotal(view),
    where: (choice, candidates) =>
      has(choice, "title") && !has(choice, "weight") && !candidates.some(({ view }) => saysWeight(view)),
  },
  {
    id: "amounts-are-no-targets",
    because: {
      it: "importi sotto un'intestazione che non parla di valori sono stanziamenti",
      en: "amounts below a heading that speaks of no values are budgets",
    },
    price: 2,
    breaks: ({ base }, view) => VALUES.includes(base) && isAmounts(view),
  },
  {
    id: "values-need-something-measured",
    because: {
      it: "un valore misura un indicatore o un obiettivo",
      en: "a value measures an indicator or an objective",
    },
    price: 2,
    atEnd: true,
    among: ["name", "title", "code", "reference", "target", "baseline", "weight"],
    breaches: (choice) =>
      has(choice, "name") || has(choice, "title") || has(choice, "code") || has(choice, "reference")
        ? 0
        : count(choice, "target") + count(choice, "baseline") + count(choice, "weight"),
  },
];
