import type { Indicator, Plan, PlanNode, Weight, WeightGroup } from "../../../src/model/plan";
import { edit, type Planter } from "./plant";

interface Weighed {
  readonly group: WeightGroup;
  readonly weights: readonly Weight[];
}

/** Groups of at least two known weights that add up, each in a cell of its own. */
function soundGroups({ nodes, indicators, weightGroups }: Plan): Weighed[] {
  const items = new Map<string, PlanNode | Indicator>(
    [...nodes, ...indicators].map((item) => [item.id, item]),
  );
  return weightGroups.flatMap((group) => {
    const weights = group.members.flatMap((id) => items.get(id)?.weight ?? []);
    const sound =
      weights.length === group.members.length && weights.every((w) => w.fraction !== null && !w.inline);
    return sound && weights.length > 1 && Math.abs(group.sum - 1) < 0.0005 ? [{ group, weights }] : [];
  });
}

/** A fraction written the way the cell writes its weight. */
function like(weight: Weight, fraction: number): string {
  const points = Math.round(fraction * 10_000) / 100;
  const perHundred = Number(weight.text.replace(",", ".").replace("%", "")) > 1 || weight.text.includes("%");
  const number = String(perHundred ? points : fraction).replace(".", ",");
  const written = weight.text.includes("%") ? `${number}%` : number;
  return weight.stored === "text" ? `"${written}"` : written;
}

const each = (make: (weight: Weight, group: Weighed) => ReturnType<typeof edit> | null): Planter => {
  return (plan) =>
    soundGroups(plan).flatMap((group) => group.weights.flatMap((weight) => make(weight, group) ?? []));
};

export const weightPlanters: Readonly<Record<string, Planter>> = {
  "weights-sum": each((weight) => edit(weight.at, like(weight, (weight.fraction ?? 0) / 2))),
  "weight-missing": each(({ at }) => edit(at, "")),
  "weight-out-of-range": each((weight) => edit(weight.at, like(weight, 1.4))),
  "weight-as-text": each((weight) => (weight.stored === "text" ? null : edit(weight.at, `"${weight.text}"`))),
};
