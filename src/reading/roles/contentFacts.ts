import { isLevel } from "../words/levels";
import { isRollingNote } from "../words/rollingNote";
import { VALUES, coarseDescriptions, isCalendar, isCalled, isCalledLevel, saysWeight } from "./breaches";
import type { Term } from "../words/term";
import type { BaseRole } from "./baseRole";
import type { Candidate } from "./choice";
import type { Fact } from "./fact";
import { shareOfTexts } from "./fieldView";
import { isCalledBy } from "./headingBreaches";
import { isOfKinds } from "./isOfKinds";
import { isPageNumber } from "./isPageNumber";

/** "Aggiornato in sede di rolling annuale con delibera n. 8". */
const REVISED = /\b(?:aggiornat|eliminat|modificat|sostituit|delibera|determina|rolling|updated|removed)/;

/** What a text below the name of a level is taken for when its length alone decides. */
const TOLD: readonly BaseRole[] = ["description", "algorithm", "source", "unit", "note", "actual", "aside"];

/** What indicators have and phases have not. */
const MEASURED: readonly Term[] = ["indicator", "target", "baseline", "actual", "algorithm", "unit"];

/** Under "Fasi", or beside a column of it, and no heading says that anything is measured. */
const isOfPhases = (candidates: readonly Candidate[]): boolean =>
  candidates.some(({ view }) => view.field.col !== null && isCalledBy(view, (term) => term === "steps")) &&
  !candidates.some(({ view: { senses } }) => senses.any.some((term) => MEASURED.includes(term)));

/** What names something, in words or by a code. */
const NAMING: readonly BaseRole[] = ["title", "name", "description", "code", "perspective"];

/** Headings of page numbers. */

/** Facts that what stands in a field decides: one row, one fact. */
export const CONTENT_FACTS: readonly Fact[] = [
  {
    id: "code-is-short",
    because: { it: "un codice è breve", en: "a code is short" },
    price: 6,
    breaks: ({ base }, view) =>
      base === "code" && shareOfTexts(view, (text) => text.length > 25 && /[a-z]{3,} [a-z]/.test(text)) > 0.5,
  },
  {
    id: "kinds-name-nothing",
    because: {
      it: "«Obiettivo strategico», «Indicatore» dicono che cosa è una riga, non come si chiama",
      en: '"Strategic objective", "Indicator" say what a row is, not what it is called',
    },
    price: 6,
    breaks: ({ base }, view) => NAMING.includes(base) && isOfKinds(view),
  },
  {
    id: "months-are-a-calendar",
    because: {
      it: "una crocetta sotto un mese è un calendario",
      en: "a mark below a month is a calendar",
    },
    price: 4,
    breaks: ({ base }, view) => base !== "aside" && isCalendar(view),
  },
  {
    id: "weight-has-figures",
    because: { it: "un peso si scrive in cifre", en: "a weight is written in figures" },
    price: 4,
    breaks: ({ base }, view) =>
      base === "weight" && !saysWeight(view) && shareOfTexts(view, (text) => !/\d/.test(text)) > 0.7,
  },
  {
    id: "list-of-codes",
    because: {
      it: "sono titoli le voci di un elenco di codici a più livelli senza intestazione",
      en: "what a list of codes of several levels holds under no heading are titles",
    },
    price: 5,
    breaks: ({ base }, view) =>
      base !== "title" &&
      view.leaf === "" &&
      view.shape.fields.length === 1 &&
      shareOfTexts(view, (text) => /^[a-z]{0,4}\d+(?:\.\d+)+\W/.test(text)) > 0.8,
  },
  {
    id: "pages-say-nothing",
    because: { it: "il numero di pagina non dice niente del piano", en: "the number of a page says nothing" },
    price: 8,
    breaks: ({ base }, view) => base !== "aside" && base !== "rowNumber" && isPageNumber(view),
  },
  {
    id: "revisions-are-notes",
    because: {
      it: "chi dice che cosa è stato aggiornato non descrive",
      en: "what says that something was updated describes nothing",
    },
    price: 3,
    breaks: ({ base }, view) => base === "description" && shareOfTexts(view, REVISED) > 0.5,
  },
  {
    id: "rolling-updates-are-notes",
    because: {
      it: "«Aggiornato in sede di rolling» non è un valore",
      en: "“Updated by the rolling revision” is no value",
    },
    price: 4,
    breaks: ({ base }, view) =>
      VALUES.includes(base) && shareOfTexts(view, (text) => isRollingNote(text)) > 0.5,
  },
  {
    id: "description-of-one-title",
    because: {
      it: "una descrizione cambia con il suo titolo",
      en: "a description changes with its title",
    },
    price: 2.5,
    atEnd: true,
    among: ["title", "description"],
    breaches: coarseDescriptions,
  },
  {
    id: "level-under-its-heading",
    because: {
      it: "sotto il nome di un livello stanno i suoi titoli",
      en: "below the name of a level stand its titles",
    },
    price: 4.5,
    breaks: ({ base }, view) => {
      if (!isCalledLevel(view)) return false;
      // A heading may be merged over the manager's column too; a label is of one value.
      return TOLD.includes(base) || (base === "responsible" && view.shape.regions[0]?.kind === "cards");
    },
  },
  {
    id: "titles-under-their-label",
    because: { it: "sotto «Titolo» sta un titolo", en: "below “Title” stands a title" },
    price: 3,
    breaks: ({ base }, view) => base === "description" && isCalledBy(view, (term) => term === "title"),
  },
  {
    id: "phases-are-no-indicators",
    because: {
      it: "una tabella di fasi, con inizio e fine, non elenca indicatori né obiettivi",
      en: "a table of phases with their begin and end lists no indicators, no objectives",
    },
    price: 4,
    atEnd: true,
    among: ["name", "title"],
    breaches: (choice, candidates) =>
      isOfPhases(candidates)
        ? choice.filter(({ base, level }) => base === "name" || (base === "title" && level !== "action"))
            .length
        : 0,
  },
  {
    id: "steps-are-no-objectives",
    because: {
      it: "fasi e attività non sono obiettivi",
      en: "phases and activities are no objectives",
    },
    price: 3,
    breaks: ({ base, level }, view) => {
      const said = view.senses.any;
      return (
        base === "title" &&
        level !== "action" &&
        said.includes("steps") &&
        !said.some((term) => isLevel(term) || term === "description")
      );
    },
  },
  {
    id: "weights-under-their-heading",
    because: {
      it: "sotto un'intestazione di pesi non stanno valori da raggiungere",
      en: "below a heading of weights stand no values to be reached",
    },
    price: 2.5,
    breaks: ({ base }, view) =>
      view.groups.some(({ any }) => any.includes("weight")) && VALUES.includes(base),
  },
  {
    id: "priority-groups-nothing",
    because: {
      it: "la priorità politica è un attributo dell'obiettivo",
      en: "a political priority is an attribute of the objective",
    },
    price: 6,
    breaks: ({ base }, view) => base === "title" && isCalledBy(view, (term) => term === "priority"),
    where: (choice) => choice.filter(({ base }) => base === "title").length > 1,
  },
  {
    id: "priority-is-no-code",
    because: { it: "una priorità non è un codice", en: "a priority is no code" },
    price: 3,
    breaks: ({ base }, view) => base === "code" && isCalled(view, "priority", /\d/),
  },
];
