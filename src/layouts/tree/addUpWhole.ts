import { scaleWeights } from "../words/readWeight";
import type { DraftNode } from "./draft";

const CLOSE = 0.0005;

/** Whether the weights of some nodes, read on one scale, add up to 100 %, give or take `slack` (a fraction). */
export function addUpWhole(members: readonly DraftNode[], slack = CLOSE): boolean {
  return members.some(({ weight }) => weight) && Math.abs(sumOfWeights(members) - 1) <= slack;
}

/** Sum of the known weights of some nodes, read on one scale: a fraction. */
export function sumOfWeights(members: readonly DraftNode[]): number {
  const weights = scaleWeights(members.flatMap(({ weight }) => weight ?? []));
  return weights.reduce((total, { fraction }) => total + (fraction ?? 0), 0);
}
