import type { Indicator, Reading } from "../model/plan";
import type { RuleContext } from "./context";
import { measureOf, type Measure } from "./measure";
import { isWholeYear } from "../targets/period";
import { defineRule } from "./rule";

export const thresholdReadable = defineRule({
  id: "threshold-readable",
  severity: "warning",
  title: {
    it: "Una soglia si può confrontare con il suo target.",
    en: "Require thresholds that can be compared with their target.",
  },
  why: {
    it: "Fra un target del 100 % e una soglia «qualitativa» non c'è un punteggio che si possa calcolare.",
    en: "Between a target of 100% and a “qualitative” threshold no score can be computed.",
  },
  source: null,
  good: [
    `
    | Obiettivo operativo  | Indicatore        | Target | Soglia 80% | Soglia 60% |
    | Formare il personale | Ore di formazione | 20     | 16         | 12         |`,
  ],
  bad: [
    `
    | Obiettivo operativo  | Indicatore        | Target | Soglia 80%                        | Soglia 60% |
    | Formare il personale | Ore di formazione | 20     | 16                                | 12         |
    | Valutare i processi  | Piani attuati     | 80%    | qualitativa {threshold-readable}  | 60%        |`,
  ],

  check(context, report) {
    for (const indicator of context.indicators) {
      const target = indicator.targets.find(({ period }) => isWholeYear(period)) ?? indicator.targets[0];
      const measure = target ? plainMeasure(context, indicator, target) : null;
      if (!target || measure === null) continue;
      const [first, ...others] = indicator.thresholds.filter(
        (threshold) =>
          threshold.stored !== "error" && !fits(plainMeasure(context, indicator, threshold), measure),
      );
      if (!first) continue;
      report({
        at: first.at,
        related: [...others.map(({ at }) => at), target.at],
        about: [indicator.id],
        message: {
          it: `Attesa una soglia da confrontare con «${target.text}», trovato «${first.text}».`,
          en: `Expected a threshold to compare with “${target.text}”, found “${first.text}”.`,
        },
      });
    }
  },
});

/** Measure of a value; null for words and for a threshold wrapped in words ("Frequenza 80 %"). */
function plainMeasure({ read }: RuleContext, indicator: Indicator, reading: Reading): Measure | null {
  const result = read(indicator, reading);
  if (!result.ok || ("level" in reading && result.target.remark !== null)) return null;
  return measureOf(result.target);
}

/** Days may be written without their unit beside a target in days. */
function fits(threshold: Measure | null, target: Measure): boolean {
  if (threshold === target) return true;
  const plain: readonly (Measure | null)[] = ["number", "time", "money"];
  return plain.includes(threshold) && plain.includes(target);
}
