import { fold } from "./fold";
import { groupBy } from "../model/groupBy";
import { isGeneric } from "./isGeneric";
import { joinSlips } from "./joinSlips";
import { defineRule } from "./rule";
import { unitWords } from "./unitWords";
import { cellsNaming, namesSurvey, writtenNames } from "./writtenNames";

export const responsibleSpelling = defineRule({
  id: "responsible-spelling",
  severity: "info",
  problem: { it: "Stesso ufficio scritto in due modi", en: "Same office spelled in two ways" },
  title: {
    it: "Un'unità si chiama sempre allo stesso modo.",
    en: "Require a unit to be spelled the same way everywhere.",
  },
  why: {
    it: "Con due grafie lo stesso ufficio compare due volte nei filtri e nei riepiloghi.",
    en: "With two spellings one office stands twice in filters and summaries.",
  },
  source: null,
  good: [
    `
    | Obiettivo operativo         | Responsabile       | Indicatore        | Target |
    | Ridurre i tempi di rilascio | Servizio 1         | Giorni medi       | <= 10  |
    | Formare il personale        | Servizio Personale | Ore di formazione | >= 20  |
    | Aprire lo sportello         | Servizio Personale | Utenti            | >= 300 |`,
  ],
  bad: [
    `
    | Obiettivo operativo         | Responsabile                                    | Indicatore        | Target |
    | Ridurre i tempi di rilascio | UO Progetti di incentivazione                   | Giorni medi       | <= 10  |
    | Formare il personale        | UO Progetti di incentivazione                   | Ore di formazione | >= 20  |
    | Aprire lo sportello         | UO Progetti incentivazione {responsible-spelling} | Utenti            | >= 300 |`,
  ],

  surveys: [namesSurvey],
  check(context, report) {
    const names = writtenNames(context).filter(({ value }) => !isGeneric(value));
    for (const sameUnit of joinSlips(
      context,
      groupBy(names, ({ value }) => unitWords(value).join("")),
    )) {
      if (sameUnit.length < 2) continue;
      const written = groupBy(sameUnit, ({ value }) => fold(value).replaceAll(" ", ""));
      if (written.size < 2) continue;
      const spellings = [...written.values()].map((alike) => cellsNaming(context, alike));
      const usual = spellings.reduce((best, next) => (next.length > best.length ? next : best));
      const model = usual[0];
      for (const [rare, ...others] of spellings.filter((spelling) => spelling !== usual)) {
        if (!rare || !model) continue;
        report({
          at: rare.at,
          related: [...others.map(({ at }) => at), model.at],
          about: [rare, ...others].flatMap(({ about }) => about),
          message: {
            it: `Atteso «${model.value}» come altrove, trovato «${rare.value}».`,
            en: `Expected “${model.value}” as elsewhere, found “${rare.value}”.`,
          },
        });
      }
    }
  },
});
