import type { SiblingGroup } from "./weightGroup";

/** Several groups of indicators as one, below the node at a place (-1: below none); none of none. */
export function asOneGroup(groups: readonly SiblingGroup[], parent: number): readonly SiblingGroup[] {
  const [first] = groups;
  return first
    ? [{ ...first, by: "parent", parent, label: null, members: groups.flatMap(({ members }) => members) }]
    : [];
}
