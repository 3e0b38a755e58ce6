import type { WrittenWeight } from "../model";
import { addUpWhole } from "../weights/addUpWhole";
import type { SiblingGroup } from "./weightGroup";
import { isKnown, isPercent, knownWeights, sumOfWeights } from "../weights/weightScale";

const CLOSE = 0.0005;

/**
 * Whether the weights of a level are shares of the whole plan, or points of their parents: most groups then add up to the weight of the
 * node they stand under, and hardly any to 100 %.
 */
export function sharesOfParents(
  groups: readonly SiblingGroup[],
  weightOf: (parent: number) => WrittenWeight | null,
): boolean {
  const below = groups.filter(({ parent }) => isKnown(weightOf(parent)));
  const fit = below.filter((group) => addUpTo(group, weightOf(group.parent)));
  const whole = groups.filter(({ members }) => addUpWhole(members)).length;
  const divided = fit.some(({ members }) => members.length > 1);
  return divided && fit.length > whole && fit.length * 2 > groups.length;
}

/** Whether the members add up to a weight below 100 %, as written or as fractions. */
function addUpTo({ members }: SiblingGroup, weight: WrittenWeight | null): boolean {
  if (!isKnown(weight) || addUpWhole(members)) return false;
  const known = knownWeights(members);
  if (known.some((one) => isPercent(one) !== isPercent(weight)))
    return Math.abs(sumOfWeights(members) - sumOfWeights([{ id: "", weight }])) <= CLOSE;
  const sum = known.reduce((total, { fraction }) => total + fraction, 0);
  return Math.abs(sum - weight.fraction) <= CLOSE * Math.max(1, Math.abs(weight.fraction));
}
