import { defineRule } from "./rule";

export const algorithmMissing = defineRule({
  id: "algorithm-missing",
  severity: "warning",
  problem: { it: "Non si sa come si calcola l'indicatore", en: "How the indicator is computed is not said" },
  title: {
    it: "Un indicatore dice come si calcola.",
    en: "Require an indicator to say how it is computed.",
  },
  why: {
    it: "Con lo stesso nome, due uffici possono calcolare due numeri diversi.",
    en: "Under one name two offices may compute two different figures.",
  },
  source: "DPCM 18 settembre 2012, art. 3, c. 3",
  good: [
    `
    | Obiettivo operativo         | Indicatore        | Algoritmo                | Target |
    | Ridurre i tempi di rilascio | Giorni medi       | totale giorni / pratiche | <= 10  |
    | Formare il personale        | Ore di formazione | ore erogate              | >= 20  |`,
  ],
  bad: [
    `
    | Obiettivo operativo         | Indicatore        | Algoritmo                | Target |
    | Ridurre i tempi di rilascio | Giorni medi       | totale giorni / pratiche | <= 10  |
    | Formare il personale        | Ore di formazione | {algorithm-missing}      | >= 20  |`,
  ],

  scope: "item",
  check({ indicators }, report) {
    for (const { id, name, blanks, aggregate } of indicators) {
      if (aggregate || !blanks.algorithm) continue;
      report({
        at: blanks.algorithm,
        related: [name.at],
        about: [id],
        message: {
          it: `Atteso l’algoritmo di «${name.value}», trovato vuoto.`,
          en: `Expected the algorithm of “${name.value}”, found none.`,
        },
      });
    }
  },
});
