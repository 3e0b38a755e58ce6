import type { PlanNode } from "../../model/plan";
import type { Weight } from "../../model/weight";
import type { WrittenWeight } from "../model";
import type { Weighing } from "./weighGroups";

/** What became of a written weight: a share of its group, a coefficient, or nothing. */
export type SettledWeight = Pick<PlanNode, "weight" | "relativeWeight">;

/** Says what the weight of a node or an indicator is, once all groups are on their scales. */
export function settleWeights({
  groups,
  relative,
}: Weighing): (item: { readonly id: string; readonly weight: WrittenWeight | null }) => SettledWeight {
  const fractions = new Map<string, Weight["fraction"]>();
  for (const { members, weights, own } of groups)
    if (own) for (const [place, { id }] of members.entries()) fractions.set(id, weights[place] ?? null);
  return ({ id, weight }) => {
    if (weight === null) return NONE;
    if (!relative.has(id))
      return { weight: { ...weight, fraction: fractions.get(id) ?? null }, relativeWeight: null };
    const { fraction, at } = weight;
    return { weight: null, relativeWeight: fraction === null ? null : { value: fraction, at } };
  };
}

const NONE: SettledWeight = { weight: null, relativeWeight: null };
