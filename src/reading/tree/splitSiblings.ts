import { addUpWhole } from "../weights/addUpWhole";
import { missedBy } from "./missedBy";
import type { NodeGroup } from "./weightGroup";
import type { GrownNode } from "./mergeFacts";

/** Siblings whose weights add up for each perspective, or each responsible, and not all together, are that many groups. */
export const splitSiblings = (group: NodeGroup): readonly NodeGroup[] =>
  splitBy(group, "section", ({ perspective }) => perspective?.value).flatMap((part) =>
    splitBy(part, "manager", managerOf),
  );

/** Who answers alone, or the blank where he would stand; undefined where several do. */
function managerOf({
  responsible: [manager, ...others],
  blanks: { responsible: blank },
}: GrownNode): string | undefined {
  return others.length > 0 ? undefined : (manager?.value ?? (blank && `${blank.row} ${blank.col}`));
}

function splitBy(
  group: NodeGroup,
  by: NodeGroup["by"],
  nameOf: (member: GrownNode) => string | undefined,
): readonly NodeGroup[] {
  const { members } = group;
  if (group.by !== "parent" || addUpWhole(members)) return [group];
  const shares = new Map<string, GrownNode[]>();
  for (const member of members) {
    const name = nameOf(member);
    if (name === undefined) return [group];
    const share = shares.get(name);
    if (share) share.push(member);
    else shares.set(name, [member]);
  }
  const whole = [...shares.values()].filter((share) => addUpWhole(share)).length;
  // One slip among several is a wrong sum of one, not a reason to add them all together.
  if (shares.size < 2 || shares.size === members.length || whole * 2 < shares.size) return [group];
  // As near to 100 % all together as each alone: then they are what siblings usually are.
  if (missedBy(members) <= missedBy(...shares.values())) return [group];
  return [...shares].map(([label, share]) => ({ ...group, by, label, members: share }));
}
