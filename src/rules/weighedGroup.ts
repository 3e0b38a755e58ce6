import type { PlanNode, WeightGroup } from "../model/plan";
import type { Indicator } from "../model/indicator";

/** A weight group with the nodes or indicators it joins. */
export interface WeighedGroup extends WeightGroup {
  readonly items: readonly (PlanNode | Indicator)[];
  /** How many of them have a weight that could be read, and what those weights add up to. */
  readonly known: number;
  readonly total: number;
}

/** Looks up the members of a group and weighs them. */
export function weighGroup(
  group: WeightGroup,
  find: (id: string) => PlanNode | Indicator | undefined,
): WeighedGroup {
  const items = group.members.map(find).filter((item) => item !== undefined);
  let known = 0;
  let total = 0;
  for (const weight of group.weights) {
    if (weight === null) continue;
    known += 1;
    total += weight;
  }
  return { ...group, items, known, total };
}
