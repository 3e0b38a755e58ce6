import type { Candidate, Choice } from "./choice";
import type { Fact } from "./fact";
import { CONTENT_FACTS } from "./contentFacts";
import { WORD_FACTS } from "./wordFacts";
import {
  count,
  doubled,
  finerAbove,
  has,
  partOf,
  saysWeight,
  unlikeInSeries,
  VALUES,
  isListInCard,
  MEASURES,
} from "./breaches";

/** One row, one fact: what holds of any table or card. */
export const FACTS: readonly Fact[] = [
  ...WORD_FACTS,
  ...CONTENT_FACTS,
  {
    id: "names-of-a-list-are-measured",
    because: {
      it: "un elenco dentro una scheda, senza niente da raggiungere, non è di indicatori",
      en: "a list inside a card with nothing to be reached is none of indicators",
    },
    price: 2,
    atEnd: true,
    breaches: (choice, candidates) =>
      has(choice, "name") && isListInCard(candidates) && !MEASURES.some((base) => has(choice, base)) ? 1 : 0,
  },
  {
    id: "one-title-a-level",
    because: { it: "ogni livello ha un titolo solo", en: "a level has one title" },
    price: 3.5,
    breaches: (choice, candidates) => {
      const levels = choice.flatMap((option, at) =>
        option.base === "title"
          ? [`${option.level ?? ""}/${candidates[at]?.view.shape.regions[0]?.kind === "cards" ? at : ""}`]
          : [],
      );
      return levels.length - new Set(levels).size;
    },
  },
  {
    id: "upper-is-coarser",
    because: { it: "un livello superiore cambia meno spesso", en: "an upper level changes less often" },
    price: 3,
    breaches: finerAbove,
  },
  {
    id: "one-name",
    because: { it: "un indicatore ha un nome solo", en: "an indicator has one name" },
    price: 2.5,
    breaches: (choice, candidates) => doubled(choice, candidates, "name"),
  },
  {
    id: "one-target-a-period",
    because: {
      it: "i target di un indicatore hanno periodi diversi",
      en: "targets of an indicator differ in period",
    },
    price: 1.5,
    breaches: (choice, candidates) => doubled(choice, candidates, "target"),
  },
  {
    id: "one-of-each",
    because: {
      it: "un indicatore ha un valore solo di ogni specie",
      en: "an indicator has one of each kind",
    },
    price: 1.2,
    breaches: (choice, candidates) =>
      (
        ["unit", "source", "algorithm", "frequency", "kpiType", "baseline", "direction", "actual"] as const
      ).reduce((sum, base) => sum + doubled(choice, candidates, base), 0),
  },
  {
    id: "series-alike",
    because: {
      it: "colonne che differiscono solo nel periodo sono la stessa cosa",
      en: "columns that differ in period alone are the same thing",
    },
    price: 1.5,
    breaches: unlikeInSeries,
  },
  {
    id: "total-is-the-value",
    because: {
      it: "fra parti e totale il valore è il totale",
      en: "of parts and their total the total is the value",
    },
    price: 4,
    breaches: (choice, candidates) =>
      choice.filter(({ base }, at) => {
        const view = candidates[at]?.view;
        // Weights of managers and their total are shares, no values.
        if (!view || saysWeight(view)) return false;
        const part = partOf(view);
        return part === "part"
          ? VALUES.includes(base) || base === "weight"
          : part === "total" && base === "aside";
      }).length,
  },
  {
    id: "threshold-needs-target",
    because: { it: "una soglia sta accanto a un target", en: "a threshold stands beside a target" },
    price: 2.5,
    atEnd: true,
    breaches: (choice) =>
      has(choice, "threshold") && !has(choice, "target") ? count(choice, "threshold") : 0,
  },
  {
    id: "values-need-something-measured",
    because: {
      it: "un valore misura un indicatore o un obiettivo",
      en: "a value measures an indicator or an objective",
    },
    price: 2,
    atEnd: true,
    breaches: (choice) =>
      has(choice, "name") || has(choice, "title") || has(choice, "code") || has(choice, "reference")
        ? 0
        : count(choice, "target") + count(choice, "baseline") + count(choice, "weight"),
  },
  {
    id: "weight-needs-owner",
    because: {
      it: "un peso è di un obiettivo o di un indicatore",
      en: "a weight belongs to an objective or an indicator",
    },
    price: 1.5,
    atEnd: true,
    breaches: (choice) =>
      Math.max(
        0,
        count(choice, "weight") - count(choice, "title") - count(choice, "name") - count(choice, "code"),
      ),
  },
];

/** What a choice costs by the facts; of the first fields only what later ones cannot mend. */
export function priceOf(choice: Choice, candidates: readonly Candidate[]): number {
  const whole = choice.length === candidates.length;
  let price = 0;
  for (const fact of FACTS) if (whole || !fact.atEnd) price += fact.price * fact.breaches(choice, candidates);
  return price;
}
