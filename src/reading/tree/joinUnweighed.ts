import { addUpTogether } from "./addUpTogether";
import { addUpWhole } from "../weights/addUpWhole";
import { grouped } from "./grouped";
import type { GrownNode } from "./mergeFacts";
import type { NodeGroup } from "./weightGroup";
import { isKnown } from "../weights/weightScale";

/**
 * Objectives below one that has no weight of its own stand among its siblings: "2 Esiti" is weighed by 2.1, 2.2 and 2.3. And groups at
 * the top of a plan, of whatever level, that add up to 100 % only together are one: 60 points of one table, 40 of another.
 */
export function joinUnweighed(
  groups: readonly NodeGroup[],
  nodes: readonly GrownNode[],
): readonly NodeGroup[] {
  const lifted = liftBelow(groups, nodes);
  const ofPlans = lifted.filter(({ parent }) => classifies(nodes, parent));
  const others = lifted.filter((group) => !ofPlans.includes(group));
  return [
    ...grouped(others, ({ parent, members: [first] }) => `${parent} ${first?.plan}`).flatMap(wholeTogether),
    // Forms of a sheet, or one on each sheet, each below a classification of its own that has no weight.
    ...grouped(ofPlans, ({ members: [first] }) => `${first?.plan} ${first?.kind}`).flatMap((family) =>
      onTop([onTop(grouped(family, sheetOfWeights))]),
    ),
  ];
}

/** Where the weights of a group stand. */
const sheetOfWeights = ({ members: [first] }: NodeGroup): string => first?.weight?.at.sheet ?? "";

/** Every family as one group at the top where it is a whole together. */
const onTop = (families: readonly (readonly NodeGroup[])[]): readonly NodeGroup[] =>
  families.flatMap((family) =>
    wholeTogether(family).map((group) => (family.includes(group) ? group : { ...group, parent: -1 })),
  );

/** Not weighed, and nothing above it is. */
function classifies(nodes: readonly GrownNode[], place: number): boolean {
  const node = nodes[place];
  return node !== undefined && !isKnown(node.weight) && (node.parent < 0 || classifies(nodes, node.parent));
}

/** Groups none of which adds up to 100 % as one where they do together. */
function wholeTogether(family: readonly NodeGroup[]): readonly NodeGroup[] {
  const [first] = family;
  return first && addUpTogether(family)
    ? [{ ...first, members: family.flatMap(({ members }) => members) }]
    : family;
}

function liftBelow(groups: readonly NodeGroup[], nodes: readonly GrownNode[]): readonly NodeGroup[] {
  const result = [...groups];
  for (const group of groups) {
    const upper = nodes[group.parent];
    if (!upper || isKnown(upper.weight) || addUpWhole(group.members)) continue;
    const place = result.findIndex((other) => other.members.includes(upper));
    const above = result[place];
    if (!above || addUpWhole(above.members)) continue;
    result[place] = {
      ...above,
      members: above.members.flatMap((member) => (member === upper ? group.members : [member])),
    };
    result.splice(result.indexOf(group), 1);
  }
  return result;
}
