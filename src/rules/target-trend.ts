import type { PeriodReading } from "../model/reading";
import type { Direction, TargetMeaning } from "../model/target";
import { measureOf, scalarOf } from "./measure";
import type { MeasuredIndicator } from "./measuredIndicator";
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
  problem: { it: "Target che peggiora da un anno all'altro", en: "Target that gets worse from year to year" },
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

  scope: "item",
  check({ measured }, report) {
    for (const row of measured) {
      // One target is no course.
      if (row.targets.length < 2) continue;
      const { indicator } = row;
      const steps = stepsOf(row);
      const way = steps && rowDirection(row);
      if (!steps || !way) continue;
      for (const [index, step] of steps.entries()) {
        const before = steps[index - 1];
        if (!before || !isLooser(before, step, way.direction)) continue;
        // More per cent is nearly always meant to be better; of other figures only the rest of the row can tell.
        if (way.guessed && step.target.unit !== "percent" && !improves(steps, way.direction)) continue;
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
function stepsOf({ targets }: MeasuredIndicator): Step[] | null {
  const steps: Step[] = [];
  for (const { reading, meaning, wholeYear } of targets) {
    if (!wholeYear) continue;
    if (!meaning.ok) return null;
    const { target } = meaning;
    if (target.kind === "none") continue;
    const value = target.kind === "date" ? null : scalarOf(target);
    if (value === null) return null;
    steps.push({ reading, target, value });
    if (measureOf(target) !== measureOf((steps[0] ?? { target }).target)) return null;
  }
  return steps;
}

/** Whether a year of the row asks for more than the year before it: for fewer days, where fewer are better. */
const improves = (steps: readonly Step[], direction: Direction): boolean =>
  steps.some(({ value }, index) => {
    const before = steps[index - 1]?.value ?? value;
    return direction === "higher" ? value > before : value < before;
  });

function isLooser(before: Step, after: Step, direction: Direction): boolean {
  if (measureOf(before.target) !== measureOf(after.target)) return false;
  if (before.value !== after.value)
    return direction === "higher" ? after.value < before.value : after.value > before.value;
  const strict = ({ target }: Step) => target.operator === ">" || target.operator === "<";
  const lax = ({ target }: Step) => target.operator === ">=" || target.operator === "<=";
  return strict(before) && lax(after) && !after.target.assumed.includes("operator");
}
