import type { CellChange } from "../model/finding";
import type { Weight } from "../model/weight";
import { addsToWhole } from "../scoring/addsToWhole";
import { percent } from "./percent";
import { defineRule } from "./rule";
import { knownWeights, weightChange, weightScale } from "./weightCell";
import { figure } from "./figure";

export const weightsSum = defineRule({
  id: "weights-sum",
  severity: "error",
  severityIn: { drafting: "warning" },
  problem: { it: "Pesi che non fanno 100 %", en: "Weights that do not add up to 100%" },
  title: {
    it: "I pesi di un gruppo fanno 100 %.",
    en: "Require the weights of a group to add up to 100%.",
  },
  why: {
    it: "Con un altro totale i punteggi di uffici e obiettivi non si possono confrontare. È regola di ogni SMVP.",
    en: "On any other total the scores of offices and objectives cannot be compared. Every body's rules ask for it.",
  },
  source: "D.Lgs. 150/2009, art. 7 (SMVP)",
  good: [
    `
    | Obiettivo operativo          | Peso | Indicatore           | Target |
    | Ridurre i tempi di rilascio  | 60   | Giorni medi          | <= 10  |
    | Formare il personale         | 40   | Ore di formazione    | >= 20  |`,
    `
    | Obiettivo operativo          | Peso    | Indicatore           | Target |
    | Ridurre i tempi di rilascio  | 33,33%  | Giorni medi          | <= 10  |
    | Formare il personale         | 33,33%  | Ore di formazione    | >= 20  |
    | Aprire lo sportello digitale | 33,33%  | Utenti dello sportello | >= 300 |`,
  ],
  bad: [
    `
    | Obiettivo operativo          | Peso             | Indicatore           | Target |
    | Ridurre i tempi di rilascio  | 60               | Giorni medi          | <= 10  |
    | Formare il personale         | 30 {weights-sum} | Ore di formazione    | >= 20  |`,
  ],

  scope: "item",
  check({ groups, profile }, report) {
    const tolerance = profile.weightTolerance / 100;
    for (const group of groups) {
      const { known, total, items, whole } = group;
      if (known === 0 || addsToWhole({ ...group, sum: total }, tolerance)) continue;
      // A blank is unknown, not zero: while one is left the sum can only be too high.
      if (known < items.length && total < whole) continue;

      const weights = knownWeights(group);
      // Where one of them cannot be a weight at all, the planner is taken there.
      const pointed = weights.find(({ fraction }) => isOutOfRange(fraction)) ?? weights.at(-1);
      const cells = group.cells?.filter((cell) => cell !== null) ?? weights.map(({ at }) => at);
      const at = (group.cells ? null : pointed?.at) ?? cells.at(-1);
      if (!at) continue;
      const changes = known === items.length && !group.cells ? rescaled(weights, total, whole) : null;
      report({
        at,
        related: cells.filter((cell) => cell !== at),
        about: [...(group.parent === null ? [] : [group.parent]), ...group.members],
        message: {
          it: `Attesa una somma dei pesi di ${percent(whole).it}, trovata ${percent(total).it} su ${figure(known).it} ${known === 1 ? "peso" : "pesi"}.`,
          en: `Expected weights to add up to ${percent(whole).en}, found ${percent(total).en} over ${figure(known).en} ${known === 1 ? "weight" : "weights"}.`,
        },
        ...(changes && {
          fix: {
            title: { it: "Riscala i pesi in proporzione", en: "Rescale the weights proportionally" },
            changes,
            parts: true,
          },
        }),
      });
    }
  },
});

const isOutOfRange = (fraction: number | null): boolean =>
  fraction !== null && (fraction <= 0 || fraction > 1.0000001);

/** Weights brought to their whole in their proportions, the rest of the rounding on the last; null where that is no safe guess. */
function rescaled(weights: readonly Weight[], sum: number, whole: number): CellChange[] | null {
  if (weights.some(({ fraction, inline }) => inline || (fraction ?? 0) <= 0)) return null;
  const scale = weightScale(weights);
  let left = whole;
  return weights.map((weight, index) => {
    const share = Math.round(((weight.fraction ?? 0) / sum) * whole * 10_000) / 10_000;
    const fraction = index === weights.length - 1 ? left : share;
    left -= share;
    return weightChange(weight, fraction, scale);
  });
}
