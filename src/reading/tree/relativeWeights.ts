import { addUpWhole } from "../weights/addUpWhole";
import type { SiblingGroup } from "./weightGroup";
import { isPercent, knownWeights } from "../weights/weightScale";

/** "1,0 – 1,4": how much more one objective counts than another. */
const COEFFICIENT = { least: 0.5, most: 2 };
/** "1 – 5": marks of importance, where there are enough of them to tell. */
const MARK = { most: 5, enough: 4 };

/**
 * Whether the weights of a level are coefficients, no shares: plain numbers around 1, or marks from 1 to 5, of which no group adds up to
 * 100 (or to 1).
 */
export function areRelative(groups: readonly SiblingGroup[]): boolean {
  const members = groups.flatMap((group) => group.members);
  const known = knownWeights(members);
  // One alone with a 1 adds up to nothing.
  const whole = groups.some((group) => group.members.length > 1 && addUpWhole(group.members));
  if (known.length < 2 || known.some(isPercent) || whole) return false;
  const numbers = known.map(({ fraction }) => fraction);
  // A level may have more weights than a call may have arguments.
  const least = numbers.reduce((a, b) => Math.min(a, b), Infinity);
  const most = numbers.reduce((a, b) => Math.max(a, b), 0);
  if (most <= 1) return false;
  if (least >= COEFFICIENT.least && most <= COEFFICIENT.most) return true;
  const sums = groups.map((group) =>
    knownWeights(group.members).reduce((sum, { fraction }) => sum + fraction, 0),
  );
  return (
    known.length >= MARK.enough &&
    numbers.every((number) => Number.isInteger(number) && number >= 1 && number <= MARK.most) &&
    sums.every((sum) => sum <= 50)
  );
}
