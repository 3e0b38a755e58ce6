import { addUpWhole } from "../weights/addUpWhole";
import { missedBy } from "./missedBy";
import type { NodeGroup } from "./weightGroup";
import type { GrownNode } from "./mergeFacts";

/** Siblings whose weights add up for each responsible, and not all together, are that many groups. */
export function splitByManager(group: NodeGroup): readonly NodeGroup[] {
  const { members, by } = group;
  if (by !== "parent" || addUpWhole(members)) return [group];
  const shares = new Map<string, GrownNode[]>();
  for (const member of members) {
    const [manager] = member.responsible;
    const blank = member.blanks.responsible;
    const name = manager?.value ?? (blank && `${blank.row} ${blank.col}`);
    if (name === undefined || member.responsible.length > 1) return [group];
    const share = shares.get(name);
    if (share) share.push(member);
    else shares.set(name, [member]);
  }
  const whole = [...shares.values()].filter((share) => addUpWhole(share)).length;
  // One slip among several managers is a wrong sum of his, not a reason to add them all together.
  if (shares.size < 2 || shares.size === members.length || whole * 2 < shares.size) return [group];
  // As near to 100 % all together as each alone: then they are what siblings usually are.
  if (missedBy(members) <= missedBy(...shares.values())) return [group];
  return [...shares].map(([label, share]) => ({ ...group, by: "manager", label, members: share }));
}
