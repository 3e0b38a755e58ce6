import { sameCode } from "./codeParts";
import { defineRule } from "./rule";

export const codeReference = defineRule({
  id: "code-reference",
  severity: "error",
  title: {
    it: "Un obiettivo ha lo stesso codice in tutte le tabelle.",
    en: "Require an objective to carry the same code in every table.",
  },
  why: {
    it: "Chi cerca nella tabella dei pesi il codice della scheda trova un altro obiettivo, o niente.",
    en: "Whoever looks up the card's code in the table of weights finds another objective, or none.",
  },
  source: null,
  good: [
    `
    ## Pesi
    | Obiettivo operativo            | Peso |
    | 1.1 Ridurre i tempi di rilascio | 60%  |
    | 1.2 Formare il personale        | 40%  |
    ## Piano
    | Cod. | Obiettivo operativo         | Indicatore        | Target |
    | 1.1  | Ridurre i tempi di rilascio | Giorni medi       | <= 10  |
    | 1.2  | Formare il personale        | Ore di formazione | >= 20  |`,
  ],
  bad: [
    `
    ## Pesi
    | Obiettivo operativo                              | Peso |
    | 1.1 Ridurre i tempi di rilascio                  | 60%  |
    | 3.2 Formare il personale {code-reference}        | 40%  |
    ## Piano
    | Cod. | Obiettivo operativo         | Indicatore        | Target |
    | 1.1  | Ridurre i tempi di rilascio | Giorni medi       | <= 10  |
    | 1.2  | Formare il personale        | Ore di formazione | >= 20  |`,
  ],

  check({ nodes }, report) {
    for (const { id, code, title, mentions } of nodes) {
      if (!code) continue;
      for (const mention of mentions) {
        if (mention.code === null || sameCode(mention.code, code.value)) continue;
        report({
          at: mention.at,
          related: [code.at],
          about: [id],
          message: {
            it: `Atteso il codice ${code.value} di «${title.value}», trovato ${mention.code}.`,
            en: `Expected the code ${code.value} of “${title.value}”, found ${mention.code}.`,
          },
        });
      }
    }
  },
});
