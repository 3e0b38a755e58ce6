import type { DraftNode } from "./draft";
import { scaleWeights } from "./readWeight";

const CLOSE = 0.0005;

/** Whether the weights of some nodes, read on one scale, add up to 100 %, give or take `slack` (a fraction). */
export function addUpWhole(members: readonly DraftNode[], slack = CLOSE): boolean {
  const weights = scaleWeights(members.flatMap(({ weight }) => weight ?? []));
  const sum = weights.reduce((total, { fraction }) => total + (fraction ?? 0), 0);
  return weights.length > 0 && Math.abs(sum - 1) <= slack;
}
