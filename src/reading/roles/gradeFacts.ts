import { VALUES } from "./breaches";
import type { Fact } from "./fact";

/** "Nullo (0%)", "Non raggiunto (0 punti)": what earns nothing. */
const NOTHING_EARNED = /(?<![\d.,])0(?:[.,]0+)?\s?(?:%|punti|points)/i;

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
];
