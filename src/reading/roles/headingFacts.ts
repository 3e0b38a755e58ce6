import { has, MEASURES } from "./breaches";
import { isLevel } from "../words/levels";
import { isCalledBy, isPlannedPhase } from "./headingBreaches";
import { unlikeSiblings } from "./neighbours";
import type { Term } from "../words/term";
import type { BaseRole } from "./baseRole";
import type { Fact } from "./fact";
import { shareOfTexts, type FieldView } from "./fieldView";

/** Who answers, though it stands under "Obiettivi". */
const OFFICIAL =
  /^(?:il |la |l')?(?:dirigent|segretari|conservator|responsabil|direttor|direttric|uffici|servizi|settor|area|dipartiment|dott|dr\b|president|sindac|comandant|head of|director)/;

/** What stands behind "KPI operativo 1.1". */
const COUNTED: ReadonlySet<BaseRole> = new Set<BaseRole>([
  ...(["name", "code", "description", "aside", "rowNumber", "note"] as const),
]);

const isCounted = (view: FieldView): boolean => isCalledBy(view, (term) => term === "indicatorNumber");

/** "Cosa misura": the name of an indicator where nothing else is. */
const ASKS_WHAT = /^(?:che )?cosa (?:si )?misura|^what it measures/i;

/** "Metrica": the name of an indicator, or how it is computed. */
const METRIC = /^(?:metric[ah]e?|metrics?|modalità di misura(?:zione)?)$/i;

/** "Indicatore | Cosa misura", "Indicatore | Metrica": the name, and what it means. */
export const explainsName = (view: FieldView): boolean =>
  explains(view) &&
  view.all.some((other) => !explains(other) && isCalledBy(other, (term) => term === "indicator"));

const explains = ({ leaf }: FieldView): boolean => ASKS_WHAT.test(leaf) || METRIC.test(leaf.trim());

/** "N. indicatori", "Numero di obiettivi". */
const COUNTS_ALL = /^(?:n[.°]?|nr\.?|numero)\s*(?:di |degli )?(?:indicatori|obiettivi|azioni)\b/i;

/** What a plain heading promises, whatever else speaks against it. */
export const HEADING_FACTS: readonly Fact[] = [
  {
    id: "titles-under-their-heading",
    because: {
      it: "le frasi sotto «Obiettivo» sono obiettivi",
      en: "sentences below “Objective” are objectives",
    },
    price: 4,
    breaks: ({ base }, view) =>
      !TOLD_OF_OBJECTIVES.has(base) &&
      isCalledBy(view, (term) => isLevel(term) && term !== "action") &&
      shareOfTexts(view, (text) => text.split(" ").length > 3 && !OFFICIAL.test(text)) > 0.4,
  },
  {
    id: "called-something-else",
    because: {
      it: "una colonna che si chiama altrimenti è altro",
      en: "a column that is called something else is something else",
    },
    price: 3,
    breaks: ({ base }, { senses: { whole } }) => {
      const own = CALLED_AS[base];
      return own !== undefined && whole.length > 0 && !whole.some((term) => own.includes(term));
    },
  },
  {
    id: "counted-indicators",
    because: {
      it: "accanto al numero di un indicatore sta il suo nome",
      en: "beside the number of an indicator stands its name",
    },
    price: 4,
    breaks: ({ base }, view) => !COUNTED.has(base) && isCounted(view),
  },
  {
    id: "counted-and-named",
    because: {
      it: "dove l'indicatore ha il suo nome, accanto al numero ne sta un altro",
      en: "where an indicator has its name, something else stands beside its number",
    },
    price: 4,
    among: ["name"],
    breaches: (choice, candidates) => {
      const names = choice.flatMap(({ base }, at) =>
        base === "name" ? candidates.slice(at, at + 1).map(({ view }) => isCounted(view)) : [],
      );
      return names.includes(false) ? names.filter(Boolean).length : 0;
    },
  },
  {
    id: "questions-beside-names",
    because: {
      it: "accanto al nome di un indicatore «Cosa misura» lo spiega",
      en: "beside the name of an indicator “What it measures” explains it",
    },
    price: 9,
    breaks: ({ base }, view) => base === "name" && explainsName(view),
  },
  {
    id: "counts-are-no-codes",
    because: {
      it: "quanti indicatori ha una scheda non è il codice di uno",
      en: "how many indicators a form has is no code of one",
    },
    price: 6,
    breaks: ({ base }, view) => base === "code" && view.field.col === null && COUNTS_ALL.test(view.leaf),
  },
  {
    id: "units-under-their-heading",
    because: {
      it: "sotto l'unica intestazione che parla di chi risponde sta chi risponde",
      en: "below the only heading that speaks of who answers stands who does",
    },
    price: 2,
    breaks: ({ base }, view) =>
      base === "aside" &&
      isCalledBy(view, (term) => term === "responsible") &&
      shareOfTexts(view, /[a-z]{3}/) > 0.5,
    where: (choice) => !has(choice, "responsible"),
  },
  {
    id: "names-of-a-card-are-measured",
    because: {
      it: "una voce senza target, unità né base accanto non è il nome di un indicatore",
      en: "what has no target, unit or baseline beside it is no indicator's name",
    },
    price: 2,
    atEnd: true,
    breaks: ({ base }, view) =>
      base === "name" && view.shape.regions[0]?.kind === "cards" && !view.senses.any.includes("indicator"),
    where: (choice) => !MEASURES.some((measure) => measure !== "weight" && has(choice, measure)),
  },
  {
    id: "phases-beside-months",
    because: {
      it: "accanto ai mesi dell'anno stanno fasi",
      en: "beside the months of a year stand phases",
    },
    price: 6,
    breaks: isPlannedPhase,
  },
  {
    id: "weights-of-phases",
    because: {
      it: "il peso di una fase non è di un obiettivo né di un indicatore",
      en: "the weight of a phase is no objective's and no indicator's",
    },
    price: 4,
    breaks: ({ base }, { senses: { any } }) =>
      base === "weight" && any.includes("weight") && any.includes("steps"),
    where: (choice) => !choice.some(({ level }) => level === "action"),
  },
  {
    id: "called-no-target",
    because: {
      it: "un valore di partenza, un massimo o una scadenza non sono il target",
      en: "a starting value, a maximum or a deadline is no target",
    },
    price: 3,
    breaks: ({ base }, { senses: { whole }, all }) =>
      base === "target" &&
      (isOnly(whole, "baseline") ||
        isOnly(whole, "other") ||
        // "Risultato" may be the one that is expected, where nothing else is called so.
        (isOnly(whole, "actual") && all.some(({ senses }) => senses.whole.includes("target")))),
  },
  {
    id: "siblings-alike",
    because: {
      it: "le colonne sotto una stessa intestazione sono la stessa cosa",
      en: "columns below one heading are the same thing",
    },
    price: 2.5,
    breaches: unlikeSiblings,
  },
];

const isOnly = (said: readonly Term[], term: Term): boolean =>
  said.length > 0 && said.every((one) => one === term);

/** What is so seldom called otherwise that a known heading of another sense rules it out. */
const CALLED_AS: Partial<Record<BaseRole, readonly Term[]>> = {
  unit: ["unit"],
  source: ["source"],
  kpiType: ["kpiType"],
  frequency: ["frequency"],
  baseline: ["baseline", "actual"],
  monitoring: ["monitoring", "actual", "note"],
  perspective: ["perspective", "area"],
  priority: ["priority"],
};

const TOLD_OF_OBJECTIVES: ReadonlySet<string> = new Set(["title", "reference", "description"]);
