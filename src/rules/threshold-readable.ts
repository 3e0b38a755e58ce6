import { measureOf, type Measure } from "./measure";
import type { MeasuredCell } from "./measuredIndicator";
import { defineRule } from "./rule";

export const thresholdReadable = defineRule({
  id: "threshold-readable",
  severity: "warning",
  problem: {
    it: "Soglia che non si confronta con il target",
    en: "Threshold not comparable with the target",
  },
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

  scope: "item",
  check({ measured }, report) {
    for (const { indicator, targets, yearly, thresholds } of measured) {
      if (thresholds.length === 0) continue;
      const target = yearly ?? targets[0];
      const measure = target?.meaning.ok ? measureOf(target.meaning.target) : null;
      if (!target || measure === null || thresholds.every((cell) => fits(cell, measure))) continue;
      const unfit = thresholds.filter((cell) => !fits(cell, measure)).map(({ reading }) => reading);
      const [first, ...others] = unfit;
      if (!first) continue;
      const asked = target.reading;
      if (agree(thresholds)) {
        report({
          at: asked.at,
          related: unfit.map(({ at }) => at),
          about: [indicator.id],
          message: {
            it: `Atteso un target da confrontare con le soglie («${first.text}»), trovato «${asked.text}».`,
            en: `Expected a target to compare with its thresholds (“${first.text}”), found “${asked.text}”.`,
          },
        });
        continue;
      }
      report({
        at: first.at,
        related: [...others.map(({ at }) => at), asked.at],
        about: [indicator.id],
        message: {
          it: `Attesa una soglia da confrontare con «${asked.text}», trovato «${first.text}».`,
          en: `Expected a threshold to compare with “${asked.text}”, found “${first.text}”.`,
        },
      });
    }
  },
});

/** Whether several thresholds are of one measure among themselves: then it is the target that stands apart. */
function agree(thresholds: readonly MeasuredCell[]): boolean {
  const measures = thresholds.map(({ meaning }) =>
    meaning.ok && meaning.target.remark === null ? measureOf(meaning.target) : null,
  );
  return measures.length > 1 && measures[0] !== null && new Set(measures).size === 1;
}

/** Whether a threshold is of the target's measure; errors are another rule's. */
function fits({ reading, meaning }: MeasuredCell, target: Measure): boolean {
  if (reading.stored === "error") return true;
  // A threshold wrapped in words ("Frequenza 80 %") is none to compare with.
  if (!meaning.ok || meaning.target.remark !== null) return false;
  const threshold = measureOf(meaning.target);
  // Days may be written without their unit beside a target in days.
  return threshold === target || (PLAIN.has(threshold) && PLAIN.has(target));
}

const PLAIN: ReadonlySet<Measure | null> = new Set(["number", "time", "money"]);
