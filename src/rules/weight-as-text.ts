import type { Weight } from "../model/plan";
import { defineRule } from "./rule";
import { weightChange, weightsOf } from "./weightCell";

export const weightAsText = defineRule({
  id: "weight-as-text",
  severity: "info",
  title: {
    it: "I pesi sono numeri, scritti allo stesso modo in tutto il gruppo.",
    en: "Require weights to be numbers, on one scale per group.",
  },
  why: {
    it: "SOMMA salta le celle di testo, e somma 40 a 60 % come se fosse 40,6: i totali del foglio mentono.",
    en: "SUM skips texts and adds 40 to 60% as 40.6: the totals of the sheet lie.",
  },
  source: null,
  good: [
    `
    | Obiettivo operativo         | Peso | Indicatore        | Target |
    | Ridurre i tempi di rilascio | 60%  | Giorni medi       | <= 10  |
    | Formare il personale        | 40%  | Ore di formazione | >= 20  |`,
  ],
  bad: [
    `
    | Obiettivo operativo         | Peso                    | Indicatore        | Target |
    | Ridurre i tempi di rilascio | "60%" {weight-as-text}  | Giorni medi       | <= 10  |
    | Formare il personale        | 40%                     | Ore di formazione | >= 20  |`,
    `
    | Obiettivo operativo         | Peso                | Indicatore        | Target |
    | Ridurre i tempi di rilascio | 60%                 | Giorni medi       | <= 10  |
    | Formare il personale        | 20 {weight-as-text} | Ore di formazione | >= 20  |
    | Aprire lo sportello         | 20%                 | Utenti            | >= 300 |`,
  ],

  check({ groups }, report) {
    for (const group of groups) {
      const weights = weightsOf(group).filter(({ fraction }) => fraction !== null);
      const rare = rarerScale(weights);
      for (const item of group.items) {
        const { weight } = item;
        if (!weight || weight.fraction === null || weight.inline) continue;
        const text = weight.stored === "text";
        if (!text && weight.stored !== rare) continue;
        const siblings = weights.filter(({ stored }) => stored !== "text" && stored !== rare);
        report({
          at: weight.at,
          about: [item.id],
          message: text
            ? {
                it: `Atteso un numero, trovato il testo «${weight.text}»: le formule del foglio lo saltano.`,
                en: `Expected a number, found the text “${weight.text}”: formulas skip it.`,
              }
            : {
                it: `Attesa una sola scala nel gruppo, trovato «${weight.text}» fra pesi scritti in altro modo.`,
                en: `Expected one scale in the group, found “${weight.text}” among weights written otherwise.`,
              },
          fix: {
            title: { it: "Riscrivi come numero", en: "Retype as a number" },
            changes: [weightChange(weight, weight.fraction, siblings)],
          },
        });
      }
    }
  },
});

/** Where percentages and plain numbers are mixed, the way fewer cells use; null where there is one way only. */
function rarerScale(weights: readonly Weight[]): Weight["stored"] | null {
  const percents = weights.filter(({ stored }) => stored === "percent").length;
  const numbers = weights.filter(({ stored }) => stored === "number").length;
  if (percents === 0 || numbers === 0) return null;
  return numbers <= percents ? "number" : "percent";
}
