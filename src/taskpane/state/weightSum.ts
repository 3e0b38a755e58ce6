import type { Address } from "../../model/address";
import type { Indicator, Plan, PlanNode, WeightGroup } from "../../model/plan";

/** A weight group and whether it adds up, for the line that stands under its members. */
export interface WeightSum {
  readonly group: WeightGroup;
  /** First and last member as a planner calls them: code, else title. */
  readonly from: string;
  readonly to: string;
  /** Weight cell of the first member. */
  readonly at: Address;
  /** Members whose weight is blank. */
  readonly missing: number;
  /** `right` within the tolerance, `incomplete` where a blank may explain the rest, `wrong` otherwise. */
  readonly verdict: "right" | "incomplete" | "wrong";
}

/**
 * The sums worth showing: groups where a weight is known, and more than one member or a sum that is not 100 %.
 * @param tolerance in percentage points, as in the profile.
 */
export function weightSums(plan: Plan, tolerance: number): WeightSum[] {
  const members = new Map<string, PlanNode | Indicator>();
  for (const item of [...plan.nodes, ...plan.indicators]) members.set(item.id, item);
  return plan.weightGroups.flatMap((group): WeightSum[] => {
    const items = group.members.flatMap((id) => members.get(id) ?? []);
    const missing = items.filter(({ weight }) => weight?.fraction == null).length;
    const first = items[0];
    const last = items.at(-1);
    if (!first || !last || missing === items.length) return [];
    const right = Math.abs(group.sum - 1) * 100 <= tolerance + 1e-9;
    if (items.length === 1 && right) return [];
    const verdict = right ? "right" : missing > 0 && group.sum < 1 ? "incomplete" : "wrong";
    const at = first.weight?.at ?? memberCell(first);
    return [{ group, from: memberName(first), to: memberName(last), at, missing, verdict }];
  });
}

const memberName = (item: PlanNode | Indicator): string =>
  item.code?.value ?? ("title" in item ? item.title.value : item.name.value);

const memberCell = (item: PlanNode | Indicator): Address => ("title" in item ? item.title.at : item.name.at);
