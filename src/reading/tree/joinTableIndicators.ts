import { addUpTogether } from "./addUpTogether";
import { asOneGroup } from "./asOneGroup";
import { grouped } from "./grouped";
import type { SiblingGroup } from "./weightGroup";

/** Indicators of one table whose weights add up to 100 % only over all its objectives: points of the whole table. */
export const joinTableIndicators = (groups: readonly SiblingGroup[]): readonly SiblingGroup[] =>
  grouped(groups, ({ level }) => level).flatMap((table) =>
    addUpTogether(table) ? asOneGroup(table, -1) : table,
  );
