import type { WeightGroup } from "../model/plan";

/** What has to be known of a group to say whether its weights add up. */
type Weighed = Pick<WeightGroup, "weights" | "whole" | "sum">;

/** Sums of thirds and sevenths carry rounding in their last binary digits. */
const SLACK = 1e-9;

/**
 * Whether the weights of a group make its whole within a tolerance (a fraction: 0.0005 is 0.05 points). Beyond it only equal shares
 * rounded alike do: 33, 33,3, 14,3 × 7.
 */
export function addsToWhole({ weights, whole, sum }: Weighed, tolerance: number): boolean {
  return Math.abs(sum - whole) <= tolerance + SLACK || areEqualShares(weights, whole);
}

/** Every weight is 1/n of the whole, in per cent, with the same number of decimals left (none to two), rounded or cut off. */
function areEqualShares(weights: readonly (number | null)[], whole: number): boolean {
  const [first] = weights;
  if (first == null || weights.length < 3 || weights.some((weight) => weight === null)) return false;
  if (weights.some((weight) => Math.abs((weight ?? 0) - first) > SLACK)) return false;
  const share = (whole / weights.length) * 100;
  return [0, 1, 2].some((decimals) => {
    const unit = 10 ** decimals;
    const near = (round: (value: number) => number) =>
      Math.abs(first * 100 - round(share * unit) / unit) < SLACK * 100;
    return near(Math.round) || near(Math.floor);
  });
}
