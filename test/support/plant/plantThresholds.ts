import type { Plan } from "../../../src/model/plan";
import type { Indicator } from "../../../src/model/indicator";
import { edit, type Defect, type Planter } from "./plant";
import { measured, yearTarget } from "./planItems";
import { amountOf } from "./plantTargets";

/** Indicators of a target and two thresholds that are plain amounts of one sort. */
function stepped(plan: Plan): Indicator[] {
  return measured(plan).filter((indicator) => {
    const target = yearTarget(indicator, plan);
    const steps = [...(target ? [target] : []), ...indicator.thresholds].map(amountOf);
    return steps.length === 3 && steps.every((step) => step && step.percent === steps[0]?.percent);
  });
}

const onThreshold = (index: 0 | 1, drawn: string): Planter => {
  return (plan) =>
    stepped(plan).flatMap(({ thresholds }) => {
      const threshold = thresholds[index];
      return threshold && !threshold.inline ? [edit(threshold.at, drawn)] : [];
    });
};

export const thresholdPlanters: Readonly<Record<string, readonly Planter[]>> = {
  "threshold-missing": [onThreshold(0, ""), onThreshold(1, "")],
  "threshold-readable": [onThreshold(0, "qualitativa"), onThreshold(1, "buona")],
  "threshold-order": [
    // Two alike.
    (plan) =>
      stepped(plan).flatMap(({ thresholds: [best, worst] }) =>
        best && worst ? [edit(worst.at, best.text)] : [],
      ),
    // The two exchanged.
    (plan) =>
      stepped(plan).flatMap(({ thresholds: [best, worst] }): Defect[] =>
        best && worst
          ? [
              {
                edits: [
                  { at: best.at, drawn: worst.text },
                  { at: worst.at, drawn: best.text },
                ],
                at: worst.at,
              },
            ]
          : [],
      ),
    // As hard as the target.
    (plan) =>
      stepped(plan).flatMap((indicator) => {
        const target = yearTarget(indicator, plan);
        const [best] = indicator.thresholds;
        return target && best ? [edit(best.at, target.text)] : [];
      }),
  ],
};
