import type { TargetMeaning } from "../model/target";
import { measureOf, scalarOf } from "./measure";
import type { MeasuredCell } from "./measuredIndicator";
import { defineRule } from "./rule";

export const thresholdOrder = defineRule({
  id: "threshold-order",
  severity: "error",
  severityIn: { drafting: "warning" },
  problem: { it: "Soglie in disordine o uguali", en: "Thresholds out of order or equal" },
  title: {
    it: "Target e soglie vanno in una sola direzione, senza valori uguali.",
    en: "Require target and thresholds in one direction, no two equal.",
  },
  why: {
    it: "Se la soglia del 60 % è più difficile di quella dell'80 %, lo stesso risultato merita due punteggi.",
    en: "When the 60% threshold is harder than the 80% one, one result earns two scores.",
  },
  source: null,
  good: [
    `
    | Obiettivo operativo  | Indicatore        | Target | Soglia 80% | Soglia 60% |
    | Formare il personale | Ore di formazione | 20     | 16         | 12         |
    | Pagare prima         | Giorni            | 28 gg  | 29 gg      | 30 gg      |
    | Rinnovare la sede    | Lavori affidati   | luglio | settembre  | ottobre    |
    | Incassare prima      | Canoni incassati  | >= 90% | < 90%      | < 80%      |`,
  ],
  bad: [
    `
    | Obiettivo operativo  | Indicatore        | Target | Soglia 80%           | Soglia 60%           |
    | Formare il personale | Ore di formazione | 20     | 16                   | 18 {threshold-order} |
    | Aprire lo sportello  | Utenti            | 300    | 300 {threshold-order} | 250                 |`,
  ],

  scope: "item",
  check({ measured }, report) {
    for (const { indicator, targets, yearly, thresholds } of measured) {
      const target = yearly ?? targets[0];
      if (!target?.meaning.ok || thresholds.length === 0) continue;
      const asked = target.meaning.target;
      const start = scalarOf(asked);
      if (start === null) continue;
      const sense = writtenDirection(asked) ?? Math.sign((lastBeside(asked, thresholds) ?? start) - start);
      let before: MeasuredCell = target;
      let limit = start;
      for (const cell of thresholds) {
        const value = valueBeside(asked, cell);
        if (value === null) continue;
        if (sense !== 0 && Math.sign(value - limit) === sense) {
          before = cell;
          limit = value;
          continue;
        }
        const [easier, found] = [before.reading.text, cell.reading.text];
        report({
          at: cell.reading.at,
          related: [before.reading.at],
          about: [indicator.id],
          message: {
            it:
              value === limit
                ? `Attesa una soglia più facile di «${easier}», trovata uguale.`
                : `Attesa una soglia più facile di «${easier}», trovato «${found}».`,
            en:
              value === limit
                ? `Expected a threshold easier than “${easier}”, found the same.`
                : `Expected a threshold easier than “${easier}”, found “${found}”.`,
          },
        });
      }
    }
  },
});

/**
 * A threshold's value on the scale of its target, null where the two cannot be compared: "< 90" below a target of "≥ 90" ends a band from
 * above, where the target begins.
 */
function valueBeside(target: TargetMeaning, { meaning }: MeasuredCell): number | null {
  if (!meaning.ok || measureOf(meaning.target) !== measureOf(target)) return null;
  const [asked, found] = [writtenDirection(target), writtenDirection(meaning.target)];
  return asked !== null && found !== null && asked !== found ? null : scalarOf(meaning.target);
}

/** −1 where thresholds must fall (more is better), +1 where they must rise, null where the target does not say. */
function writtenDirection({ operator, assumed }: TargetMeaning): -1 | 1 | null {
  if (assumed.includes("operator")) return null;
  if (operator === ">=" || operator === ">") return -1;
  return operator === "<=" || operator === "<" ? 1 : null;
}

/** The value of the last threshold that can be compared with the target. */
function lastBeside(target: TargetMeaning, thresholds: readonly MeasuredCell[]): number | null {
  const last = thresholds.findLast((cell) => valueBeside(target, cell) !== null);
  return last ? valueBeside(target, last) : null;
}
