import type { Candidate, Choice } from "./choice";
import type { Fact } from "./fact";
import { shareOfTexts, type FieldView } from "./fieldView";
import { isNamed, isOffice } from "./officeFacts";

/** "Area | Area tecnica" on a card: units are named with the word of the label, subjects are not. */
export const isUnitOfCard = (view: FieldView): boolean =>
  view.field.col === null &&
  /^(?:area|settore|servizio)$/i.test(view.leaf.trim()) &&
  shareOfTexts(view, (text) => text.startsWith(`${view.leaf.trim().toLowerCase()} `)) > 0.5;

/** In a table inside a form that names no objective and no indicator: those who work on the form's are listed by where they are. */
const standsAlone = (choice: Choice, candidates: readonly Candidate[]): number =>
  choice.filter(({ base }, at) => {
    const view = candidates[at]?.view;
    if (!view || (base !== "title" && base !== "responsible") || !isOffice(view)) return false;
    const isInForm = view.field.col !== null && view.shape.regions.every(({ within }) => within !== null);
    return isInForm && !choice.some((other, place) => place !== at && isNamed(other));
  }).length;

/** What offices on a form are, and in the tables inside it. */
export const FORM_OFFICE_FACTS: readonly Fact[] = [
  {
    id: "offices-without-objectives",
    because: {
      it: "dentro una scheda un'area accanto a persone non raggruppa niente",
      en: "inside a form an area beside persons groups nothing",
    },
    price: 5,
    atEnd: true,
    among: ["title", "name", "responsible"],
    breaches: standsAlone,
  },
  {
    id: "offices-on-cards",
    because: {
      it: "in una scheda «Area organizzativa» dice solo dove sta l'obiettivo",
      en: "on a card “Organisational area” only says where the objective is",
    },
    price: 4,
    breaks: ({ base }, view) => base === "responsible" && view.field.col === null && isOffice(view),
  },
  {
    id: "units-of-a-card",
    because: {
      it: "in una scheda «Area: Area tecnica» è l'unità che risponde",
      en: "on a card “Area: Area tecnica” is the unit that answers",
    },
    price: 8,
    breaks: ({ base }, view) => base === "title" && isUnitOfCard(view),
  },
  {
    id: "offices-beside-lines-of-a-card",
    because: {
      it: "su una scheda che dice già a quale linea appartiene, «Area» è un ufficio",
      en: "on a card that says to which line it belongs, “Area” is an office",
    },
    price: 7,
    among: ["title"],
    breaches: (choice, candidates) =>
      choice.filter(({ base }, at) => {
        const view = candidates[at]?.view;
        return (
          base === "title" &&
          view?.field.col === null &&
          isOffice(view) &&
          choice.some((other, place) => place !== at && other.base === "title" && other.level === "area")
        );
      }).length,
  },
];
