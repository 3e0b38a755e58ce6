import { addUpWhole, sumOfWeights } from "./addUpWhole";
import type { DraftNode } from "./draft";
import type { DraftGroup } from "./groupWeights";

/** One wrong weight must not break the whole apart: how far the sum may be off, and how small the parts are then. */
const SLIP = 0.25;

const PART = 0.7;

/**
 * Weights that are shares of the whole sheet, not of their objective or area: where no group of siblings adds up to 100 %
 * but all those of one level below the same node do together, they are one group.
 */
export function joinPartGroups(groups: readonly DraftGroup<DraftNode>[]): DraftGroup<DraftNode>[] {
  const families = new Map<string, DraftGroup<DraftNode>[]>();
  for (const group of groups) {
    const key = group.by === "parent" ? familyOf(group) : `alone ${families.size}`;
    const family = families.get(key);
    if (family) family.push(group);
    else families.set(key, [group]);
  }
  return [...families.values()].flatMap(joined);
}

/** Level by level below one node. Cards on a sheet each, with nothing above them, are shares of the whole workbook. */
function familyOf({ parent, members: [first] }: DraftGroup<DraftNode>): string {
  return parent
    ? `${parent.parent?.id} ${parent.kind} ${first?.kind} ${first?.title.at.sheet}`
    : `top ${first?.kind}`;
}

/** Weights left blank, or none that a weight can be, are what is missing to the whole. */
function leavesRoom(members: readonly DraftNode[]): boolean {
  const known = members.filter((member) => {
    const share = sumOfWeights([member]);
    return member.weight?.fraction !== null && share > 0 && share <= 1;
  });
  return known.length < members.length && sumOfWeights(known) < 1;
}

function joined(family: readonly DraftGroup<DraftNode>[]): readonly DraftGroup<DraftNode>[] {
  const [first] = family;
  if (!first || family.length < 2 || family.some(({ members }) => addUpWhole(members))) return family;
  const members = family.flatMap((group) => group.members);
  const parts = family.map((group) => sumOfWeights(group.members)).sort((a, b) => a - b);
  const small = parts.length > 2 && (parts[Math.floor(parts.length / 2)] ?? 1) <= PART;
  return small || addUpWhole(members, SLIP) || leavesRoom(members)
    ? [{ ...first, parent: first.parent?.parent ?? null, members }]
    : family;
}
