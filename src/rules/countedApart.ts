import type { WeightGroup } from "../model/plan";
import { addsToWhole } from "../scoring/addsToWhole";

/** Fewest codes that two counts have in common: one may be a slip. */
const COMMON = 2;

/**
 * Tells whether two objectives or indicators are counted apart, by their ids: cards and tables that each add up to their whole and begin with
 * the same codes again ("1, 2, 3" for every manager, "A1, B1, C1" for every unit).
 *
 * @param codes code key by id
 * @param tolerance of sums of weights, a fraction
 */
export function countedApart(
  groups: readonly WeightGroup[],
  codes: ReadonlyMap<string, string>,
  tolerance: number,
): (one: string, other: string) => boolean {
  const groupOf = new Map<string, ReadonlyMap<string, string>>();
  for (const group of groups) {
    const { members, complete } = group;
    if (!complete || !addsToWhole(group, tolerance)) continue;
    const counted = new Map(
      members.flatMap((id) => (codes.has(id) ? [[codes.get(id) ?? "", id] as const] : [])),
    );
    // A code that comes twice in one count is what is looked for.
    if (counted.size === members.length) for (const id of members) groupOf.set(id, counted);
  }
  return (one, other) => {
    const [mine, its] = [groupOf.get(one), groupOf.get(other)];
    if (!mine || !its || mine === its) return false;
    const common = [...mine.keys()].filter((code) => its.has(code)).length;
    return (
      common >= COMMON || (common === 1 && Math.min(mine.size, its.size) === 1 && codes.get(one) === "1")
    );
  };
}
