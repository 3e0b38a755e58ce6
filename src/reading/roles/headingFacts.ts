import { has, MEASURES } from "./breaches";
import { isLevel } from "../words/levels";
import { isCalledBy, planOfPhases, unlikeSiblings } from "./headingBreaches";
import type { Fact } from "./fact";
import { shareOfTexts } from "./fieldView";

/** Who answers, though it stands under "Obiettivi". */
const OFFICIAL =
  /^(?:il |la |l')?(?:dirigent|segretari|conservator|responsabil|direttor|direttric|uffici|servizi|settor|area|dipartiment|dott|dr\b|president|sindac|comandant|head of|director)/;

/** What a plain heading promises, whatever else speaks against it. */
export const HEADING_FACTS: readonly Fact[] = [
  {
    id: "titles-under-their-heading",
    because: {
      it: "le frasi sotto «Obiettivo» sono obiettivi",
      en: "sentences below “Objective” are objectives",
    },
    price: 4,
    breaches: (choice, candidates) =>
      choice.filter(({ base }, at) => {
        const view = candidates[at]?.view;
        return (
          view !== undefined &&
          !TOLD_OF_OBJECTIVES.has(base) &&
          isCalledBy(view, (term) => isLevel(term) && term !== "action") &&
          shareOfTexts(view, (text) => text.split(" ").length > 3 && !OFFICIAL.test(text)) > 0.4
        );
      }).length,
  },
  {
    id: "names-of-a-card-are-measured",
    because: {
      it: "una voce senza target, unità né base accanto non è il nome di un indicatore",
      en: "what has no target, unit or baseline beside it is no indicator's name",
    },
    price: 2,
    atEnd: true,
    breaches: (choice, candidates) =>
      has(choice, "name") && !MEASURES.some((base) => base !== "weight" && has(choice, base))
        ? choice.filter(
            ({ base }, at) =>
              base === "name" &&
              candidates[at]?.view.shape.regions[0]?.kind === "cards" &&
              candidates[at]?.view.senses.any.includes("indicator") === false,
          ).length
        : 0,
  },
  {
    id: "phases-beside-months",
    because: {
      it: "accanto ai mesi dell'anno stanno fasi",
      en: "beside the months of a year stand phases",
    },
    price: 6,
    breaches: planOfPhases,
  },
  {
    id: "weights-of-phases",
    because: {
      it: "il peso di una fase non è di un obiettivo né di un indicatore",
      en: "the weight of a phase is no objective's and no indicator's",
    },
    price: 4,
    breaches: (choice, candidates) =>
      choice.some(({ level }) => level === "action")
        ? 0
        : choice.filter(({ base }, at) => {
            const said = candidates[at]?.view.senses.any ?? [];
            return base === "weight" && said.includes("weight") && said.includes("steps");
          }).length,
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

const TOLD_OF_OBJECTIVES: ReadonlySet<string> = new Set(["title", "reference", "description"]);
