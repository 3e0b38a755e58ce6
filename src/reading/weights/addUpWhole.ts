import { fractionOf, isInFractions, knownWeights, sumOfWeights, type Weighed } from "./weightScale";

const CLOSE = 0.0005;

/** Whether the weights of some siblings, read on one scale, add up to 100 %, give or take `slack` (a fraction). Thirds of 33,3 do. */
export const addUpWhole = (members: readonly Weighed[], slack = CLOSE): boolean =>
  members.some(({ weight }) => weight) &&
  (Math.abs(sumOfWeights(members) - 1) <= slack || areEqualShares(members));

/** Whether every weight is the same share 1/n, rounded: 33 or 33,3 three times, 14,3 seven times. */
function areEqualShares(members: readonly Weighed[]): boolean {
  const known = knownWeights(members);
  const [first] = known;
  if (!first || known.length < 2 || known.length !== members.length) return false;
  if (known.some(({ fraction }) => fraction !== first.fraction)) return false;
  const share = fractionOf(first, isInFractions(members)) ?? 0;
  // 14,3 % has one decimal: 1/7 in per cent rounds to it. No coarser than a whole per cent.
  return [2, 3, 4].some((decimals) => Math.abs(share - roundTo(1 / known.length, decimals)) < 1e-9);
}

const roundTo = (value: number, decimals: number): number =>
  Math.round(value * 10 ** decimals) / 10 ** decimals;
