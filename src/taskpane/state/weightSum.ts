import type { Address } from "../../model/address";
import type { Plan, PlanNode, WeightGroup } from "../../model/plan";
import type { Indicator } from "../../model/indicator";
import { addsToWhole } from "../../scoring/addsToWhole";

/** A weight group and whether it adds up, for the line that stands under its members. */
export interface WeightSum {
  readonly group: WeightGroup;
  /** Codes of the first and the last member; null where they have none. */
  readonly from: string | null;
  readonly to: string | null;
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
    const missing = group.weights.filter((weight) => weight === null).length;
    const first = items[0];
    const last = items.at(-1);
    if (!first || !last || missing === items.length) return [];
    const right = addsToWhole(group, tolerance / 100);
    if (items.length === 1 && right) return [];
    const verdict = right ? "right" : missing > 0 && group.sum < group.whole ? "incomplete" : "wrong";
    const at = first.weight?.at ?? memberCell(first);
    return [{ group, from: first.code?.value ?? null, to: last.code?.value ?? null, at, missing, verdict }];
  });
}

const memberCell = (item: PlanNode | Indicator): Address => ("title" in item ? item.title.at : item.name.at);
