import type { Defect, Planter } from "./plant";
import { edit } from "./plant";
import { measured, yearTarget } from "./planItems";
import { amountOf } from "./plantTargets";
import { isWholeYear } from "../../../src/targets/period";

/** A sign that asks for the other side. */
const AGAINST: ReadonlyMap<string, string> = new Map([
  [">=", "<="],
  ["≥", "≤"],
  [">", "<"],
  ["<=", ">="],
  ["≤", "≥"],
  ["<", ">"],
]);

/** Defects in the way that is better, and results that are none. */
export const directionPlanters: Readonly<Record<string, readonly Planter[]>> = {
  "direction-contradiction": [
    (plan) =>
      measured(plan).flatMap(({ targets }): Defect[] => {
        const [first, second] = targets.filter(({ period, inline }) => isWholeYear(period) && !inline);
        const [before, after] = [first && amountOf(first), second && amountOf(second)];
        const sign = before && AGAINST.get(before.sign);
        if (!second || !after || !sign || after.sign !== before.sign) return [];
        return [edit(second.at, second.text.replace(after.sign, sign))];
      }),
  ],
  "direction-assumed": [
    (plan) =>
      measured(plan).flatMap((indicator): Defect[] => {
        const target = yearTarget(indicator, plan);
        const actual = indicator.actuals.at(-1);
        const [asked, reached] = [target && amountOf(target), actual && amountOf(actual)];
        if (!target || !asked || !reached || indicator.thresholds.length > 0) return [];
        if (asked.percent || reached.percent || asked.number === reached.number || asked.sign === "")
          return [];
        return [edit(target.at, String(asked.number))];
      }),
  ],
  "actual-unreadable": ["obiettivo quasi raggiunto", "tra 5 e 10", "≥ 3"].map(onActual),
};

function onActual(text: string): Planter {
  return (plan) =>
    measured(plan).flatMap((indicator): Defect[] => {
      const target = yearTarget(indicator, plan);
      const actual = indicator.actuals.at(-1);
      if (!target || !amountOf(target) || !actual || actual.inline) return [];
      return [edit(actual.at, `"${text}"`)];
    });
}
