import { fold } from "./fold";
import { defineRule } from "./rule";

export const titleMismatch = defineRule({
  id: "title-mismatch",
  severity: "warning",
  title: {
    it: "Un obiettivo ha lo stesso titolo in tutte le tabelle.",
    en: "Require an objective to carry the same title in every table.",
  },
  why: {
    it: "Chi confronta scheda, pesi e classificazione non sa se parlano dello stesso obiettivo.",
    en: "Whoever compares card, weights and classification cannot tell whether they speak of one objective.",
  },
  source: null,
  good: [
    `
    ## Pesi
    | Obiettivo operativo             | Peso |
    | 1.1 RIDURRE I TEMPI DI RILASCIO | 60%  |
    | 1.2 Formare il personale        | 40%  |
    ## Piano
    | Cod. | Obiettivo operativo         | Indicatore        | Target |
    | 1.1  | Ridurre i tempi di rilascio | Giorni medi       | <= 10  |
    | 1.2  | Formare il personale        | Ore di formazione | >= 20  |`,
  ],
  bad: [
    `
    ## Pesi
    | Obiettivo operativo                                | Peso |
    | 1.1 Ridurre i tempi medi di rilascio {title-mismatch} | 60%  |
    | 1.2 Formare il personale                           | 40%  |
    ## Piano
    | Cod. | Obiettivo operativo         | Indicatore        | Target |
    | 1.1  | Ridurre i tempi di rilascio | Giorni medi       | <= 10  |
    | 1.2  | Formare il personale        | Ore di formazione | >= 20  |`,
  ],

  check({ nodes }, report) {
    for (const { id, title, mentions } of nodes) {
      const own = fold(title.value);
      for (const mention of mentions) {
        if (mention.title.trim() === "" || fold(mention.title) === own) continue;
        report({
          at: mention.at,
          related: [title.at],
          about: [id],
          message: {
            it: `Atteso «${title.value}», trovato «${mention.title}».`,
            en: `Expected “${title.value}”, found “${mention.title}”.`,
          },
        });
      }
    }
  },
});
