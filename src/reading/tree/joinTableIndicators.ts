import { addUpTogether } from "./addUpTogether";
import { grouped } from "./grouped";
import type { SiblingGroup } from "./weightGroup";

/** Indicators of one table whose weights add up to 100 % only over all its objectives: points of the whole table. */
export const joinTableIndicators = (groups: readonly SiblingGroup[]): readonly SiblingGroup[] =>
  grouped(groups, ({ level }) => level).flatMap((table) => {
    const members = table.flatMap((group) => group.members);
    const [first] = table;
    return first && addUpTogether(table)
      ? [{ ...first, by: "parent" as const, parent: -1, label: null, members }]
      : table;
  });
