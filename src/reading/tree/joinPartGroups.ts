import { grouped } from "./grouped";
import { addUpWhole } from "../weights/addUpWhole";
import { missedBy } from "./missedBy";
import type { NodeGroup } from "./weightGroup";
import type { GrownNode } from "./mergeFacts";
import { sharesOfParents } from "./sharesOfParents";
import { isKnown, sumOfWeights } from "../weights/weightScale";

/** One wrong weight must not break the whole apart: how far the sum may be off, and how small the parts are then. */
const SLIP = 0.25;
const PART = 0.7;

/**
 * Weights that are shares of the whole table, not of their objective or area: where no group of siblings adds up to 100 %
 * but all those of one level below the same node do together, they are one group. Not where each adds up to its parent's weight.
 */
export function joinPartGroups(
  groups: readonly NodeGroup[],
  nodes: readonly GrownNode[],
): readonly NodeGroup[] {
  return grouped(groups, (group) => familyOf(group, nodes)).flatMap((family) => joined(family, nodes));
}

/** Level by level below one node. Cards on a sheet each, with nothing above them, are shares of the whole workbook. */
function familyOf({ parent, members: [first] }: NodeGroup, nodes: readonly GrownNode[]): string {
  const upper = nodes[parent];
  return upper
    ? `${upper.parent} ${upper.kind} ${first?.kind} ${first?.title.at.sheet} ${first?.plan}`
    : `top ${first?.kind} ${first?.plan}`;
}

/** Weights left blank, or none that a weight can be, are what is missing to the whole. */
function leavesRoom(members: readonly GrownNode[]): boolean {
  const known = members.filter((member) => {
    const share = sumOfWeights([member]);
    return isKnown(member.weight) && share > 0 && share <= 1;
  });
  return known.length < members.length && sumOfWeights(known) < 1;
}

function joined(family: readonly NodeGroup[], nodes: readonly GrownNode[]): readonly NodeGroup[] {
  const [first] = family;
  if (!first || family.length < 2 || family.some(({ members }) => addUpWhole(members))) return family;
  if (sharesOfParents(family, (parent) => nodes[parent]?.weight ?? null)) return family;
  const members = family.flatMap((group) => group.members);
  const parts = family.map((group) => sumOfWeights(group.members)).sort((a, b) => a - b);
  const small = parts.length > 2 && (parts[Math.floor(parts.length / 2)] ?? 1) <= PART;
  // One wrong weight is likelier than one in every group.
  const missesLess = missedBy(members) < missedBy(...family.map((group) => group.members));
  return small || addUpWhole(members, SLIP) || missesLess || leavesRoom(members)
    ? [{ ...first, parent: nodes[first.parent]?.parent ?? -1, members }]
    : family;
}
