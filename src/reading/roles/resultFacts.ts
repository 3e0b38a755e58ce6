import type { Fact } from "./fact";
import { monitoringState } from "../words/monitoringState";
import { shareOfTexts, speaksOf, type FieldView } from "./fieldView";
import { isAfterStart } from "./isAfterStart";
import { isEarned } from "./isEarned";
import { isYearBefore } from "./isYearBefore";

/** "Registro presenze": no figure, no yes or no, nothing done or not done. */
const isMereWords = (text: string): boolean =>
  !/\d/.test(text) &&
  !/^(?:si|no|yes|x|n\.?d\.?|n\.?a\.?|-)$/.test(text) &&
  !/\p{L}(?:at|it|ut|tt|s)[oaie]\b|\b(?:in corso|done|met|achieved|complet|on track|delayed)/u.test(text);

/** So many of the texts must say what to reach: results may be "oltre 300" now and then. */
const AIMS = 0.2;
const isAim = (text: string): boolean =>
  /^(?:[<>≤≥]|(?:almeno|entro|non (?:oltre|piu|meno)|at least|no (?:more|less|fewer)|within|by|max|min)\b)/.test(
    text,
  );

const isState = (text: string): boolean => monitoringState(text) !== null && !/\d/.test(text);
/** "In linea", "raggiunto", "60 %": how far something is, in words or figures. */
const isStated = (text: string): boolean => monitoringState(text) !== null || /\d/.test(text);

/** Figures under a part of a year and no other words, with nothing that says "at least", in a table that has targets besides. */
const isBareOfYear = (view: FieldView): boolean =>
  view.leaf === "" &&
  view.field.path.length > 0 &&
  view.field.period !== null &&
  view.shape.regions[0]?.kind === "table" &&
  shareOfTexts(view, isAim) < AIMS;

/** So many cells of a column must say how something goes. */
const STATED = 0.5;

/** "I semestre", "al 31/12" beside the targets of the year and a column that says how each thing goes. */
const isFoundInYear = (view: FieldView): boolean =>
  isBareOfYear(view) &&
  view.all.some((other) => speaksOf(other, "target")) &&
  view.all.some((other) => shareOfTexts(other, (text) => monitoringState(text) !== null) >= STATED);

/** "A.S. 23/24" alone of its kind, beside targets without a period that say "at least", "by". */
const isFoundBesideAims = (view: FieldView): boolean =>
  isBareOfYear(view) &&
  view.all.filter(isBareOfYear).length === 1 &&
  view.all.some(
    (other) => speaksOf(other, "target") && other.field.period === null && shareOfTexts(other, isAim) >= AIMS,
  );

/** "Monitoraggio 2023" beside "Target 2025". */
const isMonitored = (view: FieldView): boolean =>
  speaksOf(view, "monitoring") &&
  !speaksOf(view, "target") &&
  view.all.some((other) => speaksOf(other, "target"));

/** "Atteso | Raggiunto": words that are a state in a cell, and over a column say what was found. */
const FOUND = /^(?:raggiunt[oi]|conseguit[oi]|effettiv[oi]|achieved)$/i;

/** "% su atteso", "% rispetto al target": how much of what was aimed at was found. */
const RATE =
  /^(?:%|percentuale|grado|tasso|percentage)\s*(?:(?:su|sul|sull|di|del|of|vs)\b|rispetto|raggiun)/i;

/** "% avanzamento", "% avanz." beside "Risultato al 30/06" and the target. */
const ADVANCE =
  /^(?:%|perc\.|percentuale|grado|tasso|percentage)\s*(?:di\s+|of\s+)?(?:avanz|attuaz|realizz|consegu|raggiung|complet|progress|achievement)/i;
const isAdvance = (view: FieldView): boolean =>
  ADVANCE.test(view.leaf) &&
  (["target", "actual"] as const).every((term) =>
    view.all.some((other) => other !== view && other.filled > 0 && speaksOf(other, term)),
  );

/** What holds of what was found, beside what is to be reached. */
export const RESULT_FACTS: readonly Fact[] = [
  {
    id: "results-are-found",
    because: {
      it: "parole che non dicono com'è andata non sono risultati",
      en: "words that do not say how it went are no results",
    },
    price: 2,
    breaks: ({ base }, view) =>
      base === "actual" && view.texts.length > 1 && shareOfTexts(view, isMereWords) > 0.7,
  },
  {
    id: "what-is-aimed-at-is-not-found",
    because: {
      it: "«almeno», «entro», ≥ dicono che cosa raggiungere, non che cosa c'è",
      en: "“at least”, “by”, ≥ say what to reach, not what there is",
    },
    price: 4,
    breaks: ({ base }, view) =>
      (base === "baseline" || base === "actual") &&
      !speaksOf(view, base) &&
      shareOfTexts(view, isAim) >= AIMS,
  },
  {
    id: "parts-of-the-year-beside-how-it-goes",
    because: {
      it: "accanto al target dell'anno e a come va, una parte dell'anno è un risultato",
      en: "beside the target of the year and how it goes, a part of the year is a result",
    },
    price: 3,
    breaks: ({ base }, view) => (base === "target" || base === "baseline") && isFoundInYear(view),
  },
  {
    id: "figures-beside-what-is-aimed-at",
    because: {
      it: "accanto a un target le cifre di un solo periodo sono ciò che c'è",
      en: "beside a target the figures of one period are what there is",
    },
    price: 3,
    breaks: ({ base }, view) =>
      (base === "target" && isFoundBesideAims(view)) ||
      ((base === "target" || base === "baseline") && isMonitored(view)),
  },
  {
    id: "years-before-what-is-aimed-at",
    because: {
      it: "gli anni prima di quello della previsione dicono com'era",
      en: "the years before that of the forecast say how it was",
    },
    price: 4,
    breaks: ({ base }, view) => base === "target" && isYearBefore(view),
  },
  {
    id: "years-behind-the-start",
    because: {
      it: "dopo il valore di partenza gli anni uno dietro l'altro dicono che cosa raggiungere",
      en: "behind the starting value years one after the other say what to reach",
    },
    price: 3,
    breaks: ({ base }, view) => (base === "baseline" || base === "actual") && isAfterStart(view),
  },
  {
    id: "what-was-found-is-a-result",
    because: {
      it: "«raggiunto» sopra una colonna di valori è un risultato",
      en: "“achieved” over a column of values is a result",
    },
    price: 3,
    breaks: ({ base }, view) =>
      base !== "actual" &&
      base !== "monitoring" &&
      FOUND.test(view.leaf) &&
      shareOfTexts(view, isMereWords) < 0.5,
  },
  {
    id: "rates-of-targets-are-computed",
    because: {
      it: "quanta parte dell'atteso si è avuta è un calcolo",
      en: "how much of what was expected was found is computed",
    },
    price: 5,
    breaks: ({ base }, view) =>
      base !== "aside" && ((RATE.test(view.leaf) && view.senses.any.includes("target")) || isAdvance(view)),
  },
  {
    id: "points-after-what-was-reached-are-earned",
    because: {
      it: "dopo i pesi e il grado di raggiungimento, i punti sono quelli ottenuti",
      en: "after weights and the degree of achievement, points are those earned",
    },
    price: 5,
    breaks: ({ base }, view) => base === "weight" && isEarned(view),
  },
  {
    id: "monitoring-says-how-it-goes",
    because: {
      it: "un monitoraggio lo dice l'intestazione, o lo dicono le parole che stanno sotto",
      en: "its heading calls it monitoring, or the words below do",
    },
    price: 3,
    breaks: ({ base }, view) =>
      base === "monitoring" && !speaksOf(view, "monitoring") && shareOfTexts(view, isStated) === 0,
  },
  {
    id: "states-are-no-results",
    because: {
      it: "«in corso», «da avviare» dicono come va, non che cosa si è ottenuto",
      en: "“in progress”, “not started” say how it goes, not what was reached",
    },
    price: 3,
    breaks: ({ base }, view) =>
      base === "actual" && /^stat(?:o|us)\b/i.test(view.leaf) && shareOfTexts(view, isState) > 0.6,
  },
  {
    id: "figures-of-a-day-are-results",
    because: {
      it: "cifre rilevate a una data sono risultati",
      en: "figures found on a day are results",
    },
    price: 4,
    breaks: ({ base }, view) =>
      base === "monitoring" &&
      view.field.period !== null &&
      shareOfTexts(view, /^[<>≤≥]?\s*[\d.,]+\s*%?$/) > 0.6,
  },
];
