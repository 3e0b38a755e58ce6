import type { Indicator, PeriodReading } from "../model/plan";
import type { Direction, TargetMeaning } from "../model/target";
import type { RuleContext } from "./context";
import { measureOf, scalarOf } from "./measure";
import { isWholeYear } from "../targets/period";
import { rowDirection } from "./rowDirection";
import { defineRule } from "./rule";

interface Step {
  readonly reading: PeriodReading;
  readonly target: TargetMeaning;
  readonly value: number;
}

export const targetTrend = defineRule({
  id: "target-trend",
  severity: "warning",
  title: {
    it: "I target annuali non peggiorano da un anno all'altro.",
    en: "Disallow yearly targets that get worse from year to year.",
  },
  why: {
    it: "Gli obiettivi servono a un miglioramento significativo: un target che scende va spiegato o corretto.",
    en: "Objectives serve a significant improvement: a target that goes down needs a reason or a correction.",
  },
  source: "D.Lgs. 150/2009, art. 5, c. 2, lett. c",
  good: [
    `
    | Obiettivo strategico | Indicatore           | Target 2026 | Target 2027 | Target 2028 |
    | Servizi più semplici | Utenti soddisfatti   | >= 80%      | >= 80%      | >= 85%      |
    | Pagare prima         | Giorni di pagamento  | <= 28       | <= 25       | <= 20       |`,
  ],
  bad: [
    `
    | Obiettivo strategico | Indicatore           | Target 2026 | Target 2027           | Target 2028 |
    | Servizi più semplici | Utenti soddisfatti   | >= 80%      | >= 75% {target-trend} | >= 85%      |
    | Pagare prima         | Giorni di pagamento  | <= 28       | <= 30 {target-trend}  | <= 20       |`,
  ],

  check(context, report) {
    for (const indicator of context.indicators) {
      const steps = stepsOf(context, indicator);
      const way = steps && rowDirection(context, indicator);
      if (!steps || !way) continue;
      for (const [index, step] of steps.entries()) {
        const before = steps[index - 1];
        if (!before || !isLooser(before, step, way.direction)) continue;
        // More per cent is nearly always meant to be better; of other figures nobody can tell.
        if (way.guessed && step.target.unit !== "percent") continue;
        report({
          at: step.reading.at,
          related: [before.reading.at],
          about: [indicator.id],
          message: {
            it: `Atteso almeno come nel ${before.reading.period} («${before.reading.text}»), trovato «${step.reading.text}».`,
            en: `Expected at least as in ${before.reading.period} (“${before.reading.text}”), found “${step.reading.text}”.`,
          },
        });
      }
    }
  },
});

/** The yearly targets; null where one of them is on no scale with the others: then the row has no course to follow. */
function stepsOf({ read }: RuleContext, indicator: Indicator): Step[] | null {
  const steps: Step[] = [];
  for (const reading of indicator.targets.filter(({ period }) => isWholeYear(period))) {
    const result = read(indicator, reading);
    if (!result.ok) return null;
    if (result.target.kind === "none") continue;
    const value = result.target.kind === "date" ? null : scalarOf(result.target);
    if (value === null) return null;
    steps.push({ reading, target: result.target, value });
  }
  return steps;
}

function isLooser(before: Step, after: Step, direction: Direction): boolean {
  if (measureOf(before.target) !== measureOf(after.target)) return false;
  if (before.value !== after.value)
    return direction === "higher" ? after.value < before.value : after.value > before.value;
  const strict = ({ target }: Step) => target.operator === ">" || target.operator === "<";
  const lax = ({ target }: Step) => target.operator === ">=" || target.operator === "<=";
  return strict(before) && lax(after) && !after.target.assumed.includes("operator");
}
