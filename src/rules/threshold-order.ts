import type { Reading } from "../model/plan";
import type { TargetMeaning } from "../model/target";
import { measureOf, scalarOf } from "./measure";
import type { MeasuredCell } from "./measuredIndicator";
import { defineRule } from "./rule";

interface Step {
  readonly reading: Reading;
  readonly target: TargetMeaning;
  readonly value: number;
}

export const thresholdOrder = defineRule({
  id: "threshold-order",
  severity: "error",
  severityIn: { drafting: "warning" },
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
    | Rinnovare la sede    | Lavori affidati   | luglio | settembre  | ottobre    |`,
  ],
  bad: [
    `
    | Obiettivo operativo  | Indicatore        | Target | Soglia 80%           | Soglia 60%           |
    | Formare il personale | Ore di formazione | 20     | 16                   | 18 {threshold-order} |
    | Aprire lo sportello  | Utenti            | 300    | 300 {threshold-order} | 250                 |`,
  ],

  check({ measured }, report) {
    for (const { indicator, targets, yearly, thresholds } of measured) {
      const first = yearly ?? targets[0];
      const target = first && thresholds.length > 0 ? stepAt(first) : null;
      const steps = target ? stepsBeside(target, thresholds) : [];
      const end = steps.at(-1);
      if (!target || !end) continue;
      const sense = writtenDirection(target.target) ?? Math.sign(end.value - target.value);
      let before = target;
      for (const step of steps) {
        const right = sense !== 0 && Math.sign(step.value - before.value) === sense;
        if (!right) {
          const [easier, found] = [before.reading.text, step.reading.text];
          report({
            at: step.reading.at,
            related: [before.reading.at],
            about: [indicator.id],
            message: {
              it:
                step.value === before.value
                  ? `Attesa una soglia più facile di «${easier}», trovata uguale.`
                  : `Attesa una soglia più facile di «${easier}», trovato «${found}».`,
              en:
                step.value === before.value
                  ? `Expected a threshold easier than “${easier}”, found the same.`
                  : `Expected a threshold easier than “${easier}”, found “${found}”.`,
            },
          });
        } else before = step;
      }
    }
  },
});

/** A cell on the scale of its row; null where it is on none. */
function stepAt({ reading, meaning }: MeasuredCell): Step | null {
  const value = meaning.ok ? scalarOf(meaning.target) : null;
  return meaning.ok && value !== null ? { reading, target: meaning.target, value } : null;
}

/** The thresholds that can be compared with the target. */
function stepsBeside({ target }: Step, thresholds: readonly MeasuredCell[]): Step[] {
  const steps: Step[] = [];
  for (const threshold of thresholds) {
    const step = stepAt(threshold);
    if (step && measureOf(step.target) === measureOf(target)) steps.push(step);
  }
  return steps;
}

/** −1 where thresholds must fall (more is better), +1 where they must rise, null where the target does not say. */
function writtenDirection({ operator, assumed }: TargetMeaning): -1 | 1 | null {
  if (assumed.includes("operator")) return null;
  if (operator === ">=" || operator === ">") return -1;
  return operator === "<=" || operator === "<" ? 1 : null;
}
