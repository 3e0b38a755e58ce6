import type { BaseRole } from "./baseRole";
import type { Candidate, Choice } from "./choice";
import type { Fact } from "./fact";
import { shareOfTexts, speaksOf, type FieldView } from "./fieldView";
import { isCalledBy, isGroupCalled } from "./headingBreaches";

const OFFICES: readonly BaseRole[] = ["responsible", "title", "reference", "aside", "rowNumber"];

/** What stands in columns under one heading of who answers. */
const ANSWERING: readonly BaseRole[] = ["responsible", "aside", "note"];

/** Headed by nothing but "Area", "Area organizzativa". */
export const isOffice = (view: FieldView): boolean => isCalledBy(view, (term) => term === "organisation");

/** Headed after an office and right of a title or name: it groups nothing. */
const standsBehind = (choice: Choice, candidates: readonly Candidate[]): number =>
  choice.filter(({ base }, at) => {
    const view = candidates[at]?.view;
    return base === "title" && view !== undefined && isOffice(view) && choice.slice(0, at).some(isNamed);
  }).length;

export const isNamed = ({ base }: Choice[number]): boolean => base === "name" || base === "title";

/** What needs a heading to be told: words that stand beside a table under no heading are a remark. */
const HEADED: readonly BaseRole[] = [
  ...(["perspective", "priority", "source", "kpiType", "frequency", "unit", "monitoring"] as const),
  ...(["baseline", "steps", "description", "target", "actual", "algorithm", "responsible", "name"] as const),
];
const MOSTLY = 0.6;

/** Behind the last heading of a table that heads its columns, and filled here and there. */
function isBesideTable({ field, leaf, index, all, filled, records }: FieldView): boolean {
  if (leaf !== "" || field.headings.length > 0 || field.col === null || index < all.length - 1) return false;
  const headed = all.filter((other) => other.field.headings.length > 0).length;
  return headed >= all.length * MOSTLY && filled < records * MOSTLY;
}

/** "mar_a1_6": signs and numbers in one word. */
const isKey = (text: string): boolean => /^\S*_\S*\d\S*$/.test(text);

/** What columns of offices are, and columns nobody headed. */
export const OFFICE_FACTS: readonly Fact[] = [
  {
    id: "offices-under-their-heading",
    because: { it: "sotto «Area» stanno uffici", en: "below “Area” stand offices" },
    price: 5,
    breaks: ({ base }, view) => !OFFICES.includes(base) && isOffice(view),
  },
  {
    id: "offices-behind-objectives",
    because: {
      it: "un ufficio scritto dopo l'obiettivo non raggruppa niente",
      en: "an office written behind the objective groups nothing",
    },
    price: 5,
    among: ["title", "name"],
    breaches: standsBehind,
  },
  {
    id: "answering-in-some-way",
    because: {
      it: "sotto «Responsabilità», «Politica» e «Amministrativa» sono di chi risponde",
      en: "under “Responsible”, “Political” and “Administrative” are of who answers",
    },
    price: 5,
    breaks: ({ base }, view) =>
      !ANSWERING.includes(base) &&
      isGroupCalled(view, "responsible") &&
      shareOfTexts(view, /\p{L}{3}/u) > 0.5,
  },
  {
    id: "who-answers-has-a-name",
    because: { it: "chi risponde ha un nome, non un numero", en: "who answers has a name, no number" },
    price: 5,
    breaks: ({ base }, view) =>
      base === "responsible" && view.cells.length > 0 && shareOfTexts(view, /^[\d.,/ -]+$/) > 0.7,
  },
  {
    id: "keys-answer-for-nothing",
    because: {
      it: "una chiave di un programma non è un ufficio",
      en: "the key of a program is no office",
    },
    price: 4,
    breaks: ({ base }, view) =>
      base === "responsible" && !speaksOf(view, "responsible") && shareOfTexts(view, isKey) > MOSTLY,
  },
  {
    id: "someone-answers",
    because: {
      it: "sotto «Responsabile» sta chi risponde",
      en: "below “Responsible” stands who answers",
    },
    price: 3,
    atEnd: true,
    among: ["responsible", "title"],
    breaches: (choice, candidates) =>
      !choice.some(({ base }) => base === "responsible") &&
      candidates.some(
        ({ view }, at) =>
          choice[at]?.base !== "title" &&
          view.filled > 0 &&
          isCalledBy(view, (term) => term === "responsible"),
      )
        ? 1
        : 0,
  },
  {
    id: "offices-beside-responsible",
    because: {
      it: "accanto a chi risponde un'area dice solo dove sta",
      en: "beside who answers an area only says where",
    },
    price: 4,
    atEnd: true,
    among: ["responsible"],
    breaches: (choice, candidates) => {
      const answering = choice.flatMap(({ base }, at) =>
        base === "responsible" ? candidates.slice(at, at + 1).map(({ view }) => isOffice(view)) : [],
      );
      return answering.includes(false) ? answering.filter(Boolean).length : 0;
    },
  },
  {
    id: "numbers-head-nothing",
    because: {
      it: "sotto un numero che non è un anno non c'è niente da leggere",
      en: "below a number that is no year there is nothing to read",
    },
    price: 6,
    breaks: ({ base }, view) =>
      base !== "aside" &&
      view.field.period === null &&
      /^\d{1,7}$/.test(view.leaf) &&
      view.all.some(({ leaf }) => /\p{L}/u.test(leaf)),
  },
  {
    id: "remarks-beside-tables",
    because: {
      it: "ciò che sta accanto a una tabella senza intestazione è un'annotazione",
      en: "what stands beside a table under no heading is a remark",
    },
    price: 4,
    breaks: ({ base }, view) => HEADED.includes(base) && isBesideTable(view),
  },
];
