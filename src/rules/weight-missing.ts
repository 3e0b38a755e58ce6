import { percent } from "./percent";
import { defineRule } from "./rule";
import type { Weight } from "../model/weight";
import { knownWeights, weightChange, weightScale } from "./weightCell";

export const weightMissing = defineRule({
  id: "weight-missing",
  severity: "warning",
  problem: { it: "Manca un peso", en: "Weight missing" },
  title: {
    it: "Se un elemento del gruppo ha un peso, lo hanno tutti.",
    en: "Require a weight on every sibling when one has it.",
  },
  why: {
    it: "Un obiettivo senza peso non conta nel punteggio, o conta senza che si sappia quanto.",
    en: "An objective without a weight does not count in the score, or nobody knows how much it counts.",
  },
  source: "D.Lgs. 150/2009, art. 7 (SMVP)",
  good: [
    `
    | Obiettivo operativo         | Peso | Indicatore        | Target |
    | Ridurre i tempi di rilascio | 60%  | Giorni medi       | <= 10  |
    | Formare il personale        | 40%  | Ore di formazione | >= 20  |`,
  ],
  bad: [
    `
    | Obiettivo operativo         | Peso             | Indicatore        | Target |
    | Ridurre i tempi di rilascio | 60%              | Giorni medi       | <= 10  |
    | Formare il personale        | {weight-missing} | Ore di formazione | >= 20  |`,
  ],

  scope: "item",
  check({ groups }, report) {
    for (const group of groups) {
      const { items, known, total, whole } = group;
      if (known === items.length) continue;

      const rest = whole - total;
      // Beside what can be no weight the rest would be none either.
      const isSafe = known > 0 && knownWeights(group).every(({ fraction }) => (fraction ?? 0) > 0);
      // A group without weights is none that lacks one; what is written and cannot be read is told all the same.
      const unknown = items.filter(
        (item, index) => group.weights[index] === null && (known > 0 || isUnreadable(item.weight)),
      );
      for (const item of unknown) {
        const title = "title" in item ? item.title : item.name;
        const { weight } = item;
        const found = weight?.text.trim();
        const full = Math.abs(rest) < 0.0005;
        report({
          at: weight?.at ?? item.blanks.weight ?? title.at,
          about: [item.id],
          message: {
            it: found
              ? `Atteso un peso, trovato «${found}».`
              : full
                ? `Manca il peso, e gli altri del gruppo fanno già ${percent(whole).it}.`
                : `Manca il peso: gli altri del gruppo fanno ${percent(total).it}.`,
            en: found
              ? `Expected a weight, found “${found}”.`
              : full
                ? `Expected a weight, found none, and the others of the group already add up to ${percent(whole).en}.`
                : `Expected a weight, found none: the others of the group add up to ${percent(total).en}.`,
          },
          ...(weight &&
            isSafe &&
            unknown.length === 1 &&
            rest > 0.0005 && {
              fix: {
                title: {
                  it: `Scrivi il peso che manca a ${percent(whole).it}: ${percent(rest).it}`,
                  en: `Write what is missing to ${percent(whole).en}: ${percent(rest).en}`,
                },
                changes: [weightChange(weight, rest, weightScale(knownWeights(group)))],
              },
            }),
        });
      }
    }
  },
});

/** Somebody wrote something, and no error that is told elsewhere. */
const isUnreadable = (weight: Weight | null): boolean => /^[^#\s]/.test(weight?.text.trim() ?? "");
