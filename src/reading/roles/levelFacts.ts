import type { BaseRole } from "./baseRole";
import type { Candidate, Choice } from "./choice";
import type { Fact } from "./fact";
import { isIndicator, rankOfOwner } from "../words/levels";
import type { Term } from "../words/term";
import { shareOfTexts, speaksOf, type FieldView } from "./fieldView";

const isColumnOf = (view: FieldView | undefined): view is FieldView =>
  view !== undefined && view.field.col !== null && view.shown.length > 1;

/** Columns of titles, left of other titles, whose first one stands further down than theirs. */
function beginLate(choice: Choice, candidates: readonly Candidate[]): number {
  const titles = choice.flatMap(({ base }, at) => {
    const view = candidates[at]?.view;
    return base === "title" && isColumnOf(view) ? [view.begins.indexOf(true)] : [];
  });
  return titles.filter((begins, at) => begins > 0 && titles.slice(at + 1).includes(0)).length;
}

/** Columns under words nobody knows, behind the titles they would group. */
const groupsBehind = (choice: Choice, candidates: readonly Candidate[]): number =>
  choice.filter(({ base, level }, at) => {
    const view = candidates[at]?.view;
    return (
      base === "title" &&
      level !== null &&
      isColumnOf(view) &&
      view.leaf !== "" &&
      view.senses.any.length === 0 &&
      choice
        .slice(0, at)
        .some((other) => other.level !== null && rankOfOwner(other.level) > rankOfOwner(level))
    );
  }).length;

/** Words in no column, above the headings of all. */
const isLineOver = ({ field: { col }, cells: [cell], all }: FieldView): boolean =>
  col === null &&
  cell !== undefined &&
  /\p{L}{3}/u.test(cell.text) &&
  all.some(({ field }) => field.col !== null) &&
  all.every(({ field }) => field.col === null || field.headings.every(({ at }) => at.row > cell.at.row));

/** Mostly merged over several records, each with an indicator of its own. */
const isOverIndicators = ({ merged, records, all }: FieldView): boolean =>
  records > 2 &&
  merged * 2 >= records &&
  all.some(({ senses, begins }) => senses.any.some(isIndicator) && begins.every(Boolean));

/** "A. Accesso alle cure", "B. Esiti": letters in order, from the first one. */
function isLettered({ texts }: FieldView): boolean {
  const letters = [
    ...new Set(texts.map((text) => /^([a-z])(?:[.)]|\s[-–—])\s*\p{L}{2}/u.exec(text)?.[1] ?? "")),
  ];
  return letters.length > 1 && letters.every((letter, at) => letter === String.fromCharCode(97 + at));
}

/** What may be a percentage, or nothing at all. */
const MAY_BE_SHARES: readonly BaseRole[] = [
  "weight",
  "target",
  "threshold",
  "baseline",
  "actual",
  "monitoring",
  "aside",
];

const holds = ({ senses, filled }: FieldView, term: Term): boolean =>
  filled > 0 && senses.whole.includes(term);

const MEASURED: readonly Term[] = ["indicator", "target"];

/** What levels written in columns are to each other. */
export const LEVEL_FACTS: readonly Fact[] = [
  {
    id: "levels-begin-with-the-table",
    because: {
      it: "un livello superiore comincia con la prima riga",
      en: "an upper level begins with the first row",
    },
    price: 1.5,
    among: ["title"],
    breaches: beginLate,
  },
  {
    id: "groups-before-what-they-group",
    because: {
      it: "ciò che raggruppa gli obiettivi sta davanti a loro",
      en: "what groups objectives stands before them",
    },
    price: 5,
    among: ["title"],
    breaches: groupsBehind,
  },
  {
    id: "formulas-beside-names",
    because: {
      it: "accanto al nome dell'indicatore un algoritmo è un algoritmo",
      en: "beside the name of an indicator a formula is a formula",
    },
    price: 2,
    among: ["name"],
    breaches: (choice, candidates) => {
      const names = choice.flatMap(({ base }, at) => (base === "name" ? (candidates[at]?.view ?? []) : []));
      const formulas = names.filter(({ senses }) => senses.any.includes("algorithm"));
      return formulas.length < names.length ? formulas.length : 0;
    },
  },
  {
    id: "a-line-over-indicators-is-a-title",
    because: {
      it: "la riga sopra una tabella di indicatori dice che cosa misurano",
      en: "the line over a table of indicators says what they measure",
    },
    price: 4,
    breaks: ({ base }, view) => base !== "title" && isLineOver(view),
  },
  {
    id: "shares-are-values",
    because: {
      it: "una colonna di percentuali contiene valori",
      en: "a column of percentages holds values",
    },
    price: 6,
    breaks: ({ base }, view) => !MAY_BE_SHARES.includes(base) && shareOfTexts(view, /^\d[\d.,]*\s*%$/) > 0.5,
  },
  {
    id: "lettered-subjects",
    because: {
      it: "«A. …», «B. …» una dopo l'altra sono aree, non chi ne risponde",
      en: "“A. …”, “B. …” one after the other are areas, not who answers",
    },
    price: 4,
    breaks: ({ base }, view) => base === "responsible" && isLettered(view),
  },
  {
    id: "letters-of-months",
    because: {
      it: "lettere accanto alle fasi sono mesi",
      en: "letters beside phases are months",
    },
    price: 8,
    breaks: ({ base }, view) =>
      base !== "aside" && base !== "steps" && speaksOf(view, "steps") && shareOfTexts(view, /^[a-z]$/) > 0.5,
  },
  {
    id: "results-of-one-indicator",
    because: {
      it: "un risultato unito su più indicatori non è di nessuno di loro",
      en: "a result merged over several indicators is none of theirs",
    },
    price: 4,
    breaks: ({ base }, view) => base === "actual" && isOverIndicators(view),
  },
  {
    id: "what-is-expected-in-words",
    because: {
      it: "accanto a indicatore e target, il risultato atteso in parole descrive",
      en: "beside indicator and target an expected result in words describes",
    },
    price: 4,
    breaks: ({ base }, view) =>
      (base === "name" || base === "target") &&
      !view.senses.any.some(isIndicator) &&
      view.senses.whole.includes("target") &&
      shareOfTexts(view, /^[^\d]*\p{L}{3,}\s[^\d]*$/u) > 0.7 &&
      MEASURED.every((term) => view.all.some((other) => other !== view && holds(other, term))),
  },
  {
    id: "phases-are-no-measures",
    because: {
      it: "sotto «Fasi» accanto agli indicatori non stanno indicatori",
      en: "below “Phases” beside the indicators stand no indicators",
    },
    price: 4,
    breaks: ({ base }, view) =>
      (base === "name" || base === "source") &&
      view.groups.some(({ any }) => any.includes("steps")) &&
      !view.senses.any.some(isIndicator) &&
      view.all.some((other) => speaksOf(other, "indicator")),
  },
];
