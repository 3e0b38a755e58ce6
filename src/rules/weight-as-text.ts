import type { Weight } from "../model/weight";
import type { WeighedGroup } from "./weighedGroup";
import { defineRule } from "./rule";
import { knownWeights, weightChange, weightScale } from "./weightCell";

export const weightAsText = defineRule({
  id: "weight-as-text",
  severity: "info",
  problem: {
    it: "Peso scritto come testo o su un'altra scala",
    en: "Weight typed as text or on another scale",
  },
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

  scope: "item",
  check({ groups }, report) {
    for (const group of groups) {
      const odd = oddWays(group.items);
      if (odd.length === 0) continue;
      const isOdd = ({ stored }: Weight) => odd.includes(stored);
      const scale = weightScale(knownWeights(group).filter((weight) => !isOdd(weight)));
      for (const item of group.items) {
        const { weight } = item;
        if (!weight || weight.fraction === null || weight.inline || !isOdd(weight)) continue;
        const text = weight.stored === "text";
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
            changes: [weightChange(weight, weight.fraction, scale)],
          },
        });
      }
    }
  },
});

/** Ways of writing a weight that are out of place in a group: texts; of percentages and plain numbers what fewer cells use. */
function oddWays(items: WeighedGroup["items"]): readonly Weight["stored"][] {
  let percents = 0;
  let numbers = 0;
  let texts = 0;
  for (const { weight } of items) {
    if (!weight || weight.fraction === null) continue;
    if (weight.stored === "percent") percents += 1;
    else if (weight.stored === "number") numbers += 1;
    else if (weight.stored === "text") texts += 1;
  }
  if (percents === 0 || numbers === 0) return texts > 0 ? TEXT : NONE;
  return ["text", numbers <= percents ? "number" : "percent"];
}

const NONE: readonly Weight["stored"][] = [];
const TEXT: readonly Weight["stored"][] = ["text"];
