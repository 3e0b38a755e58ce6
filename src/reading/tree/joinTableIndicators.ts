import { addUpTogether } from "./addUpTogether";
import { asOneGroup } from "./asOneGroup";
import { grouped } from "./grouped";
import type { SiblingGroup } from "./weightGroup";

/**
 * Indicators whose weights add up to 100 % only over all objectives: points of a whole table, or of a plan that has a table for each of its
 * areas.
 */
export const joinTableIndicators = (groups: readonly SiblingGroup[]): readonly SiblingGroup[] =>
  together(
    together(groups, ({ level }) => level),
    ({ kind }) => kind,
  );

const together = (
  groups: readonly SiblingGroup[],
  of: (group: SiblingGroup) => string,
): readonly SiblingGroup[] =>
  grouped(groups, of).flatMap((family) => (addUpTogether(family) ? asOneGroup(family, -1) : family));
