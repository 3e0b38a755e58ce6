import { fractionOf, isInFractions, type Weighted } from "../words/readWeight";

const CLOSE = 0.0005;

/** Whether the weights of some nodes, read on one scale, add up to 100 %, give or take `slack` (a fraction). */
export function addUpWhole(members: readonly Weighted[], slack = CLOSE): boolean {
  return members.some(({ weight }) => weight) && Math.abs(sumOfWeights(members) - 1) <= slack;
}

/** Sum of the known weights of some nodes, read on one scale: a fraction. */
export function sumOfWeights(members: readonly Weighted[]): number {
  const inFractions = isInFractions(members);
  let sum = 0;
  for (const member of members) sum += fractionOf(member, inFractions) ?? 0;
  return sum;
}
