import { foldText } from "../../grid/foldText";
import { VALUES } from "./breaches";
import type { Fact } from "./fact";
import { shareOfTexts, type FieldView } from "./fieldView";

/** "Nullo (0%)", "Non raggiunto (0 punti)": what earns nothing. */
const NOTHING_EARNED = /(?<![\d.,])0(?:[.,]0+)?\s?(?:%|punti|points)/i;

/** "100% del punteggio", "50 % of points": what earns that share. */
const EARNED = /(?:%|per ?cento)\s+(?:dei\s+|del\s+|of\s+)?(?:the\s+)?(?:punt[io]|punteggio|points|score)\b/i;

const wordsOf = ({ leaf }: FieldView): string => foldText(leaf.replace(/\d[\d.,]*\s?%/, ""));

/** What needs no column of the whole beside it, which may be the target of another sheet. */
const ATTAINED = /^(?:grado di )?(?:raggiungiment|conseguiment|realizzazion|achievement)/;

/** "Raggiungimento 100%" and "Raggiungimento 75%": the same words of the whole score and of a part of it. */
function isDegree(view: FieldView): boolean {
  const { share } = view.field;
  if (share === null) return false;
  const words = wordsOf(view);
  return view.all.some(
    (other) =>
      other.field.share !== null &&
      other.field.share !== share &&
      (Math.max(other.field.share, share) === 1 || ATTAINED.test(words)) &&
      wordsOf(other) === words,
  );
}

/** What holds of columns that say how much of the score a value earns. */
export const GRADE_FACTS: readonly Fact[] = [
  {
    id: "nothing-earned",
    because: {
      it: "ciò che vale zero non è da raggiungere",
      en: "what earns nothing is not to be reached",
    },
    price: 6,
    breaks: ({ base }, { leaf, senses }) =>
      VALUES.includes(base) &&
      NOTHING_EARNED.test(leaf) &&
      !senses.any.some((term) => term === "target" || term === "threshold"),
  },
  {
    id: "shares-of-points-are-reached",
    because: {
      it: "il valore che dà una quota dei punti è da raggiungere",
      en: "the value that earns a share of the points is to be reached",
    },
    price: 4,
    breaks: ({ base }, view) =>
      base === "aside" && (EARNED.test(view.leaf) || isDegree(view)) && shareOfTexts(view, /\d/) > 0.5,
  },
  {
    id: "shares-of-points-weigh-nothing",
    because: {
      it: "il valore che dà una quota dei punti non è un peso",
      en: "the value that earns a share of the points is no weight",
    },
    price: 5,
    breaks: ({ base }, view) => base === "weight" && EARNED.test(view.leaf),
  },
];
