import { addUpWhole } from "./addUpWhole";
import type { DraftGroup } from "./groupWeights";
import type { DraftNode } from "./draft";

/** One wrong weight must not break the whole apart. */
const SLIP = 0.2;

/**
 * Weights that are shares of the whole sheet, not of their objective or area: where no group of siblings adds up to 100 %
 * but all those of one level below the same node do together, they are one group.
 */
export function joinPartGroups(groups: readonly DraftGroup<DraftNode>[]): DraftGroup<DraftNode>[] {
  const families = new Map<string, DraftGroup<DraftNode>[]>();
  const ids = new Map<DraftNode | null, number>();
  const idOf = (node: DraftNode | null): number => {
    const known = ids.get(node) ?? ids.size;
    ids.set(node, known);
    return known;
  };
  for (const group of groups) {
    const key =
      group.by === "parent" && group.parent
        ? `${idOf(group.parent.parent)} ${group.parent.kind} ${group.members[0]?.kind} ${group.members[0]?.title.at.sheet}`
        : `alone ${families.size}`;
    const family = families.get(key);
    if (family) family.push(group);
    else families.set(key, [group]);
  }
  return [...families.values()].flatMap(joined);
}

function joined(family: readonly DraftGroup<DraftNode>[]): readonly DraftGroup<DraftNode>[] {
  const [first] = family;
  if (!first || family.length < 2 || family.some(({ members }) => addUpWhole(members))) return family;
  const members = family.flatMap((group) => group.members);
  return addUpWhole(members, SLIP) ? [{ ...first, parent: first.parent?.parent ?? null, members }] : family;
}
