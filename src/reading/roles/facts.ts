import type { Bilingual } from "../../model/finding";
import type { Candidate, Choice } from "./choice";
import {
  count,
  doubled,
  finerAbove,
  has,
  partOf,
  saysWeight,
  unlikeInSeries,
  VALUES,
  YES_NO,
  isCalled,
  isNumberOfLabel,
} from "./breaches";
import { shareOfTexts } from "./fieldView";

/** What holds whatever the words say. */
export interface Fact {
  readonly id: string;
  readonly because: Bilingual;
  /** Log-odds that each breach costs. */
  readonly price: number;
  /** How often a choice breaks it. Choices of the first fields are judged too where a breach cannot be mended by later ones. */
  readonly breaches: (choice: Choice, candidates: readonly Candidate[]) => number;
  /** Only a whole choice can be judged. */
  readonly atEnd?: true;
}

/** One row, one fact. */
export const FACTS: readonly Fact[] = [
  {
    id: "title-has-words",
    because: { it: "un titolo è fatto di parole", en: "a title is made of words" },
    price: 8,
    breaches: (choice, candidates) =>
      choice.filter(({ base }, at) => {
        const view = candidates[at]?.view;
        return (
          (base === "title" || base === "name") &&
          view !== undefined &&
          view.cells.length > 0 &&
          shareOfTexts(view, (text) => YES_NO.test(text) || !/[a-z]{2}/.test(text)) > 0.5
        );
      }).length,
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
    id: "names-under-their-heading",
    because: {
      it: "sotto «Indicatore» stanno i nomi degli indicatori",
      en: "below “Indicator” stand the names of indicators",
    },
    price: 4,
    atEnd: true,
    breaches: (choice, candidates) =>
      has(choice, "name")
        ? 0
        : candidates.filter(({ view }) => isCalled(view, "indicator", /[a-z]{3}/)).length,
  },
  {
    id: "targets-under-their-heading",
    because: {
      it: "sotto «Target» stanno i target",
      en: "below “Target” stand the targets",
    },
    price: 3,
    atEnd: true,
    breaches: (choice, candidates) =>
      has(choice, "target") ? 0 : candidates.filter(({ view }) => isCalled(view, "target", /./)).length,
  },
  {
    id: "number-of-a-label",
    because: {
      it: "il numero accanto a un'etichetta dice quale è",
      en: "the number beside a label tells which one it is",
    },
    price: 4,
    breaches: (choice, candidates) =>
      choice.filter(({ base }, at) => base === "weight" && isNumberOfLabel(candidates[at]?.view)).length,
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
