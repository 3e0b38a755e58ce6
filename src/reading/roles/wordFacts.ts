import type { Fact } from "./fact";
import {
  count,
  has,
  YES_NO,
  isCalled,
  strangers,
  involvedOnly,
  PERSON,
  isNumberOfLabel,
  untitled,
  VALUES,
} from "./breaches";
import { shareOfTexts, type FieldView } from "./fieldView";
import { isGrouping, isLevel } from "../words/levels";
import { isCalledBy, isDescribed, isGroupCalled } from "./headingBreaches";
import { isDraft, isTranslation, saysCodes } from "./twins";

/** "Ufficio protesti", "U.O.C. Cardiologia": short, and a unit. */
const OFFICE =
  /^(?:uffici[oa]?|servizi[o]|settor[ei]|direzione|dipartimento|u\.?\s?o\.?[cs]?\.?|unita organizzativa|department|office)\s\S+(?:\s\S+){0,6}$/;

/** "Dirigente Area Promozione", "Conservatore del Registro": who holds an office; "Tutti gli uffici". */
const OFFICIAL =
  /^(?:tutt[ie] (?:gli|i|le) (?:uffici|servizi|settori|aree|unita)$|(?:uffici|servizi|settori|aree) (?:vari|diversi|varie|diverse)$|(?:il |la |l')?(?:dirigent[ei]|segretari[oa] general[ei]|vice ?segretari[oa]|conservator[ei]|responsabil[ei]|direttor[ei]|direttrice|sindac[oa]|comandante|head of|director|chief) )/;

/** Letters under nothing but the name of a level: objectives somebody called "A" and "B". */
const isLettered = (view: FieldView): boolean =>
  isCalledBy(view, isLevel) && shareOfTexts(view, /^[a-z]$/) > 0.5;

const ROMAN = /^[ivx]+$/;
/** "ma-1", "os 1.2", "os.a": letters and a number, or one letter more. */
const CODE = /^(?:[a-z]{1,4}[-_. ]?\d{1,3}(?:[.-]\d{1,3})*|[a-z]{2,4}[.-][a-z])$/;

const hasNoWords = (text: string): boolean =>
  YES_NO.test(text) || !/[a-z]{2}/.test(text) || ROMAN.test(text) || CODE.test(text);

/** What words of headings and cells rule out. */
export const WORD_FACTS: readonly Fact[] = [
  {
    id: "title-has-words",
    because: { it: "un titolo è fatto di parole", en: "a title is made of words" },
    price: 8,
    breaks: ({ base }, view) =>
      (base === "title" || base === "name" || base === "steps") &&
      view.cells.length > 0 &&
      !(base === "title" && isLettered(view)) &&
      shareOfTexts(view, hasNoWords) > 0.5,
  },
  {
    id: "description-has-words",
    because: { it: "una descrizione è fatta di parole", en: "a description is made of words" },
    price: 5,
    breaks: ({ base }, view) => base === "description" && saysCodes(view),
  },
  {
    id: "formula-has-words",
    because: { it: "una formula è fatta di parole", en: "a formula is made of words" },
    price: 4,
    breaks: ({ base }, view) => base === "algorithm" && shareOfTexts(view, /^[^a-z]*$/) > 0.5,
  },
  {
    id: "code-has-no-words",
    because: { it: "un codice non è fatto di parole", en: "a code is not made of words" },
    price: 5,
    breaks: ({ base }, view) => base === "code" && shareOfTexts(view, /^[^\d]*\p{L}{5}[^\d]*$/u) > 0.5,
  },
  {
    id: "offices-that-answer",
    because: {
      it: "uffici sotto «Responsabile» rispondono, non raggruppano",
      en: "offices below “Responsible” answer, they group nothing",
    },
    price: 3,
    breaks: ({ base }, view) => base === "title" && view.senses.whole.includes("responsible"),
    // Indicators by service: the only column that groups them.
    where: (choice) => !(has(choice, "name") && count(choice, "title") === 1),
  },
  {
    id: "offices-are-no-objectives",
    because: { it: "un ufficio non è un obiettivo", en: "an office is no objective" },
    price: 4,
    breaks: ({ base, level }, view) => {
      const aims = base === "name" || (base === "title" && !isGrouping(level));
      return aims && shareOfTexts(view, OFFICE) > 0.6;
    },
  },
  {
    id: "people-are-no-titles",
    because: { it: "una persona non è un obiettivo", en: "a person is no objective" },
    price: 5,
    breaks: ({ base, level }, view) =>
      (base === "title" || base === "name") &&
      (shareOfTexts(view, PERSON) > 0.5 || (level !== "area" && shareOfTexts(view, OFFICIAL) > 0.9)),
  },
  {
    id: "involved-beside-responsible",
    because: {
      it: "chi è coinvolto accanto a chi risponde non è responsabile",
      en: "who takes part beside who answers is not responsible",
    },
    price: 5,
    atEnd: true,
    among: ["responsible"],
    breaches: involvedOnly,
  },
  {
    id: "unknown-beside-the-called",
    because: {
      it: "accanto alla colonna che si chiama così un nome ignoto è altro",
      en: "beside the column that is called so an unknown name is something else",
    },
    price: 1.5,
    among: ["target", "actual", "baseline", "threshold", "unit", "source", "responsible"],
    breaches: strangers,
  },
  {
    id: "said-in-two-languages",
    because: {
      it: "ciò che è scritto in due lingue si legge una volta",
      en: "what is written in two languages is read once",
    },
    price: 20,
    breaks: ({ base }, view) => base !== "aside" && isTranslation(view),
  },
  {
    id: "draft-beside-the-final",
    because: {
      it: "una bozza accanto alla versione definitiva non conta",
      en: "a draft beside the final version does not count",
    },
    price: 20,
    breaks: ({ base }, view) => base !== "aside" && isDraft(view),
  },
  {
    id: "names-under-their-heading",
    because: {
      it: "sotto «Indicatore» stanno i nomi degli indicatori",
      en: "below “Indicator” stand the names of indicators",
    },
    price: 4,
    atEnd: true,
    among: ["name"],
    breaches: (choice, candidates) =>
      has(choice, "name")
        ? 0
        : candidates.filter(
            ({ view }) =>
              isCalled(view, "indicator", /[a-z]{3}/) ||
              // "KPI operativo 1.1 | Reclami": on a card the number's own label names it too.
              (view.field.col === null && isCalled(view, "indicatorNumber", /[a-z]{3}/)) ||
              isDescribed(view),
          ).length,
  },
  {
    id: "targets-under-their-heading",
    because: {
      it: "sotto «Target» stanno i target",
      en: "below “Target” stand the targets",
    },
    price: 5,
    atEnd: true,
    among: ["target"],
    breaches: (choice, candidates) =>
      has(choice, "target")
        ? 0
        : Math.max(
            candidates.filter(({ view }) => isCalled(view, "target", /./)).length,
            // Columns below one heading "Target" may be parts of one: a single target is enough.
            candidates.some(({ view }) => isGroupCalled(view, "target")) ? 1 : 0,
          ),
  },
  {
    id: "levels-under-their-heading",
    because: {
      it: "sotto il nome di un livello stanno i suoi titoli",
      en: "below the name of a level stand its titles",
    },
    price: 9,
    atEnd: true,
    among: ["title", "description", "target", "reference", "weight", "code"],
    breaches: untitled,
  },
  {
    id: "number-of-a-label",
    because: {
      it: "il numero accanto a un'etichetta dice quale è",
      en: "the number beside a label tells which one it is",
    },
    price: 4,
    breaks: ({ base }, view) => (base === "weight" || VALUES.includes(base)) && isNumberOfLabel(view),
  },
];
