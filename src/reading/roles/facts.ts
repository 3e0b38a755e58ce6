import { count, doubled, finerAbove, has, isListInCard, MEASURES } from "./breaches";
import type { BaseRole } from "./baseRole";
import { unlikeInSeries } from "./neighbours";
import type { Fact } from "./fact";
import { CONTENT_FACTS } from "./contentFacts";
import { shareOfTexts, type FieldView } from "./fieldView";
import { codesOfNothing, isNoCode, namedByLead, twinTitles, untitled } from "./headingBreaches";
import { FORM_OFFICE_FACTS } from "./formOfficeFacts";
import { GROUP_FACTS } from "./groupFacts";
import { HEADING_FACTS } from "./headingFacts";
import { GRADE_FACTS } from "./gradeFacts";
import { LEVEL_FACTS } from "./levelFacts";
import { OFFICE_FACTS } from "./officeFacts";
import { RESULT_FACTS } from "./resultFacts";
import { sharedLevels } from "./sharedLevels";
import { VALUE_FACTS } from "./valueFacts";
import { WORD_FACTS } from "./wordFacts";
import { YEAR_FACTS } from "./yearFacts";

const MEASURED: readonly BaseRole[] = ["name", "target"];

/** No word says what a column holds; of what is weighed a word must say that it is something else: "Comportamento". */
const isUnheard = (view: FieldView | undefined, isWeighed: boolean): boolean =>
  view !== undefined &&
  view.leaf !== "" &&
  (isWeighed ? view.senses.whole.includes("other") : view.senses.any.length === 0);

/** One row, one fact: what holds of any table or card. */
export const FACTS: readonly Fact[] = [
  ...WORD_FACTS,
  ...CONTENT_FACTS,
  ...HEADING_FACTS,
  ...VALUE_FACTS,
  ...RESULT_FACTS,
  ...GRADE_FACTS,
  ...GROUP_FACTS,
  ...OFFICE_FACTS,
  ...FORM_OFFICE_FACTS,
  ...LEVEL_FACTS,
  ...YEAR_FACTS,
  {
    id: "code-names-something",
    because: { it: "un codice non è una frase né un sì o un no", en: "a code is no sentence, no yes or no" },
    price: 8,
    breaks: ({ base }, view) => base === "code" && shareOfTexts(view, isNoCode) > 0.5,
  },
  {
    id: "description-goes-with-its-title",
    because: {
      it: "una descrizione che cambia insieme al titolo è dello stesso obiettivo",
      en: "a description that changes with a title belongs to the same objective",
    },
    price: 4,
    among: ["title"],
    breaches: twinTitles,
  },
  {
    id: "described-ahead-is-titled",
    because: {
      it: "ciò che sta davanti agli indicatori, dove nient'altro è un titolo, è l'obiettivo",
      en: "what stands ahead of the indicators, where nothing else is a title, is the objective",
    },
    price: 4,
    atEnd: true,
    among: ["title", "name", "description", "target"],
    breaches: untitled,
  },
  {
    id: "names-below-the-lead",
    because: {
      it: "il titolo della tabella non è il nome di ciò che sta nella prima colonna",
      en: "the title of a table is not the name of what stands in its first column",
    },
    price: 4,
    among: ["name"],
    breaches: namedByLead,
  },
  {
    id: "number-goes-with-its-label",
    because: {
      it: "il numero di un'etichetta è il codice di ciò che sta sotto quell'etichetta",
      en: "the number of a label is the code of what stands under it",
    },
    price: 3,
    atEnd: true,
    breaches: codesOfNothing,
  },
  {
    id: "names-of-a-list-are-measured",
    because: {
      it: "un elenco dentro una scheda, senza niente da raggiungere, non è di indicatori",
      en: "a list inside a card with nothing to be reached is none of indicators",
    },
    price: 2,
    atEnd: true,
    among: ["name", "target", "baseline", "threshold", "weight", "unit", "algorithm"],
    breaches: (choice, candidates) =>
      has(choice, "name") && isListInCard(candidates) && !MEASURES.some((base) => has(choice, base)) ? 1 : 0,
  },
  {
    id: "titles-of-a-list-are-called-so",
    because: {
      it: "un elenco dentro una scheda, senza indicatori, che nessuna parola dice di obiettivi, non lo è",
      en: "a list inside a card without indicators that no word says to be of objectives is none",
    },
    price: 3,
    atEnd: true,
    among: ["title", "name", "target", "weight"],
    breaches: (choice, candidates) =>
      isListInCard(candidates) && !MEASURED.some((base) => has(choice, base))
        ? choice.filter(
            ({ base }, at) => base === "title" && isUnheard(candidates[at]?.view, has(choice, "weight")),
          ).length
        : 0,
  },
  {
    id: "one-title-a-level",
    because: { it: "ogni livello ha un titolo solo", en: "a level has one title" },
    price: 3.5,
    among: ["title"],
    breaches: sharedLevels,
  },
  {
    id: "upper-is-coarser",
    because: { it: "un livello superiore cambia meno spesso", en: "an upper level changes less often" },
    price: 3,
    among: ["title"],
    breaches: finerAbove,
  },
  {
    id: "one-name",
    because: { it: "un indicatore ha un nome solo", en: "an indicator has one name" },
    price: 2.5,
    among: ["name"],
    breaches: (choice, candidates) => doubled(choice, candidates, "name"),
  },
  {
    id: "one-target-a-period",
    because: {
      it: "i target di un indicatore hanno periodi diversi",
      en: "targets of an indicator differ in period",
    },
    price: 1.5,
    among: ["target", "name"],
    breaches: (choice, candidates) => doubled(choice, candidates, "target"),
  },
  {
    id: "one-of-each",
    because: {
      it: "un indicatore ha un valore solo di ogni specie",
      en: "an indicator has one of each kind",
    },
    price: 1.2,
    among: ["name", "unit", "source", "algorithm", "frequency", "kpiType", "baseline", "direction", "actual"],
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
    id: "threshold-needs-target",
    because: { it: "una soglia sta accanto a un target", en: "a threshold stands beside a target" },
    price: 2.5,
    atEnd: true,
    among: ["threshold", "target"],
    breaches: (choice) =>
      has(choice, "threshold") && !has(choice, "target") ? count(choice, "threshold") : 0,
  },
  {
    id: "weight-needs-owner",
    because: {
      it: "un peso è di un obiettivo o di un indicatore",
      en: "a weight belongs to an objective or an indicator",
    },
    price: 1.5,
    atEnd: true,
    among: ["weight", "title", "name", "code"],
    breaches: (choice) =>
      Math.max(
        0,
        count(choice, "weight") - count(choice, "title") - count(choice, "name") - count(choice, "code"),
      ),
  },
];
