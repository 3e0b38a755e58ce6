import { defineRule } from "./rule";

export const weightOutOfRange = defineRule({
  id: "weight-out-of-range",
  severity: "error",
  problem: { it: "Peso fuori da 0-100 %", en: "Weight outside 0-100%" },
  title: {
    it: "Un peso è più di 0 % e al massimo 100 %.",
    en: "Require weights above 0% and up to 100%.",
  },
  why: {
    it: "Un peso nullo o negativo toglie l'obiettivo dal punteggio senza dirlo; oltre 100 % è un errore di battitura.",
    en: "A weight of zero or less takes the objective out of the score without saying so; above 100% it is a slip.",
  },
  source: null,
  good: [
    `
    | Obiettivo operativo         | Peso | Indicatore  | Target |
    | Ridurre i tempi di rilascio | 100% | Giorni medi | <= 10  |`,
  ],
  bad: [
    `
    | Obiettivo operativo         | Peso                      | Indicatore        | Target |
    | Ridurre i tempi di rilascio | 150% {weight-out-of-range} | Giorni medi       | <= 10  |
    | Formare il personale        | 0% {weight-out-of-range}   | Ore di formazione | >= 20  |`,
  ],

  scope: "item",
  check({ nodes, indicators }, report) {
    for (const { id, weight } of [...nodes, ...indicators]) {
      if (!weight || weight.fraction === null || (weight.fraction > 0 && weight.fraction <= 1.0000001))
        continue;
      report({
        at: weight.at,
        about: [id],
        message: {
          it: `Atteso un peso fra 0 % e 100 %, trovato «${weight.text}».`,
          en: `Expected a weight above 0% and up to 100%, found “${weight.text}”.`,
        },
      });
    }
  },
});
