import { groupBy } from "../../model/groupBy";
import { addUpTogether } from "./addUpTogether";
import { asOneGroup } from "./asOneGroup";
import type { GrownNode } from "./mergeFacts";
import type { SiblingGroup } from "./weightGroup";

/**
 * Indicators of the actions of one objective, whose weights add up to 100 % only over all of them: they are weighed by objective, and the actions
 * stand between.
 */
export function joinActionIndicators(
  groups: readonly SiblingGroup[],
  nodes: readonly GrownNode[],
): readonly SiblingGroup[] {
  const ofAction = groups.filter(({ parent }) => nodes[parent]?.kind === "action");
  const families = [...groupBy(ofAction, ({ parent }) => nodes[parent]?.parent ?? -1)].filter(
    ([objective, family]) => objective >= 0 && addUpTogether(family),
  );
  const joined = new Set(families.flatMap(([, family]) => family));
  return [
    ...groups.filter((group) => !joined.has(group)),
    ...families.flatMap(([objective, family]) => asOneGroup(family, objective)),
  ];
}
