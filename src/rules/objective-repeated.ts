import { defineRule } from "./rule";
import { sameTitles } from "./sameTitles";

export const objectiveRepeated = defineRule({
  id: "objective-repeated",
  severity: "info",
  problem: { it: "Stesso obiettivo in due rami", en: "Same objective in two branches" },
  title: {
    it: "Lo stesso obiettivo non sta in due rami del piano.",
    en: "Disallow the same objective in two branches of the plan.",
  },
  why: {
    it: "Può essere voluto (la stessa azione per due missioni), ma il risultato conta due volte: meglio dirlo.",
    en: "It may be meant (one action for two missions), but its result counts twice: better to say so.",
  },
  source: null,
  good: [
    `
    | Cod. | Obiettivo strategico | Cod. | Obiettivo operativo         | Indicatore        | Target |
    | 1    | Servizi più semplici | 1.1  | Ridurre i tempi di rilascio | Giorni medi       | <= 10  |
    | 2    | Personale preparato  | 2.1  | Formare il personale        | Ore di formazione | >= 20  |`,
  ],
  bad: [
    `
    | Cod. | Obiettivo strategico | Cod. | Obiettivo operativo                              | Indicatore        | Target |
    | 1    | Servizi più semplici | 1.1  | Formare il personale | Corsi | >= 4 |
    | ^    | ^                    | 1.2  | Aprire lo sportello  | Utenti | >= 300 |
    | 2    | Personale preparato  | 2.1  | Formare il personale {objective-repeated} | Ore di formazione | >= 20 |`,
  ],

  check(context, report) {
    for (const alike of sameTitles(context)) {
      const [first, ...others] = alike.filter(({ kind }) => kind.endsWith("Objective"));
      const seen = new Set([first?.parent]);
      for (const node of others) {
        // Two of one parent are title-duplicate's.
        if (!first || seen.has(node.parent)) continue;
        seen.add(node.parent);
        report({
          at: node.title.at,
          related: [first.title.at],
          about: [node.id, first.id],
          message: {
            it: `«${node.title.value}» sta anche in un altro ramo${first.code ? ` (${first.code.value})` : ""}.`,
            en: `Expected “${node.title.value}” once, found it in another branch too${first.code ? ` (${first.code.value})` : ""}.`,
          },
        });
      }
    }
  },
});
