import type { Address } from "../model/address";
import type { Indicator } from "../model/plan";
import type { RuleContext } from "./context";
import { measureOf, scalarOf, type Measure } from "./measure";
import { isWholeYear } from "../targets/period";
import { defineRule } from "./rule";

interface Step {
  readonly at: Address;
  readonly text: string;
  readonly value: number;
  readonly measure: Measure | null;
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

  check(context, report) {
    for (const indicator of context.indicators) {
      const [target, ...thresholds] = stepsOf(context, indicator);
      const end = thresholds.at(-1);
      if (!target || !end) continue;
      const written = writtenDirection(context, indicator);
      const sense = written ?? Math.sign(end.value - target.value);
      let before = target;
      for (const step of thresholds) {
        const right = sense !== 0 && Math.sign(step.value - before.value) === sense;
        if (!right) {
          report({
            at: step.at,
            related: [before.at],
            about: [indicator.id],
            message: {
              it:
                step.value === before.value
                  ? `Attesa una soglia più facile di «${before.text}», trovata uguale.`
                  : `Attesa una soglia più facile di «${before.text}», trovato «${step.text}».`,
              en:
                step.value === before.value
                  ? `Expected a threshold easier than “${before.text}”, found the same.`
                  : `Expected a threshold easier than “${before.text}”, found “${step.text}”.`,
            },
          });
        } else before = step;
      }
    }
  },
});

/** The target of the year, then its thresholds, as far as they can be compared with it. */
function stepsOf({ read }: RuleContext, indicator: Indicator): Step[] {
  const target = indicator.targets.find(({ period }) => isWholeYear(period)) ?? indicator.targets[0];
  if (!target) return [];
  const steps = [target, ...indicator.thresholds].flatMap((reading): Step[] => {
    const result = read(indicator, reading);
    const value = result.ok ? scalarOf(result.target) : null;
    if (!result.ok || value === null) return [];
    return [{ at: reading.at, text: reading.text, value, measure: measureOf(result.target) }];
  });
  const [first] = steps;
  return first && first.at === target.at ? steps.filter(({ measure }) => measure === first.measure) : [];
}

/** −1 where thresholds must fall (more is better), +1 where they must rise, null where the target does not say. */
function writtenDirection({ read }: RuleContext, indicator: Indicator): -1 | 1 | null {
  const target = indicator.targets.find(({ period }) => isWholeYear(period)) ?? indicator.targets[0];
  const result = target ? read(indicator, target) : null;
  if (!result?.ok || result.target.assumed.includes("operator")) return null;
  const { operator } = result.target;
  if (operator === ">=" || operator === ">") return -1;
  return operator === "<=" || operator === "<" ? 1 : null;
}
