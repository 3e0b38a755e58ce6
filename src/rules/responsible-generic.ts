import { fold } from "./fold";
import { groupBy } from "../model/groupBy";
import { isGeneric } from "./isGeneric";
import { defineRule } from "./rule";
import { cellsNaming, namesSurvey, writtenNames } from "./writtenNames";
import { figure } from "./figure";

export const responsibleGeneric = defineRule({
  id: "responsible-generic",
  severity: "info",
  problem: { it: "Responsabile generico", en: "Responsible too vague" },
  title: {
    it: "Il responsabile è un'unità precisa.",
    en: "Require the responsible unit to be a definite one.",
  },
  why: {
    it: "«Uffici diversi» o «Responsabile del servizio» non dicono chi risponde del risultato.",
    en: "“Various offices” or “head of service” do not tell who answers for the result.",
  },
  source: null,
  good: [
    `
    | Obiettivo operativo         | Responsabile               | Indicatore        | Target |
    | Ridurre i tempi di rilascio | Servizio Registro Imprese  | Giorni medi       | <= 10  |
    | Formare il personale        | Responsabile Servizio 2    | Ore di formazione | >= 20  |`,
  ],
  bad: [
    `
    | Obiettivo operativo         | Responsabile                        | Indicatore        | Target |
    | Ridurre i tempi di rilascio | Servizio Registro Imprese           | Giorni medi       | <= 10  |
    | Formare il personale        | Uffici diversi {responsible-generic} | Ore di formazione | >= 20  |`,
  ],

  surveys: [namesSurvey],
  check(context, report) {
    const generic = writtenNames(context).filter(({ value }) => isGeneric(value));
    // The same words stand on every card: one finding that names all its cells.
    for (const names of groupBy(generic, ({ value }) => fold(value)).values()) {
      const [first, ...others] = cellsNaming(context, names);
      if (!first) continue;
      report({
        at: first.at,
        related: others.map(({ at }) => at),
        about: [first, ...others].flatMap(({ about }) => about),
        message: {
          it: `Atteso il nome di un'unità, trovato «${first.value}»${others.length > 0 ? ` (${figure(others.length + 1).it} celle)` : ""}.`,
          en: `Expected the name of a unit, found “${first.value}”${others.length > 0 ? ` (${figure(others.length + 1).en} cells)` : ""}.`,
        },
      });
    }
  },
});
