import { groupBy } from "../../model/groupBy";
import type { NodeFact } from "../model";
import { addUpWhole } from "../weights/addUpWhole";

/**
 * Tables whose weighed objectives add up to 100 % by themselves, with indicators of their own, by region: cards of several managers on one
 * sheet, each a plan. An objective that two of them have is two.
 */
export function wholeTables(facts: readonly NodeFact[]): ReadonlySet<number> {
  const weighed = facts.filter(
    ({ parent, listed, reference, weight, indicators }) =>
      parent === null && !listed && !reference && weight !== null && indicators.length > 0,
  );
  return new Set(
    [...groupBy(weighed, ({ region }) => region)].flatMap(([region, own]) =>
      own.length > 1 && addUpWhole(own.map(({ weight }) => ({ id: "", weight }))) ? [region] : [],
    ),
  );
}
