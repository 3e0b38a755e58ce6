import { PLAN_SIGNS, type Part } from "./planSigns";
import learned from "./planSigns.weights.json";

/** How much each sign says, in log-odds. */
export type SignWeights = Readonly<Record<string, number>>;

/** How likely a part of a sheet is a plan, 0 … 1, by what its fields were taken for and what stands in them. */
export function planChance(part: Part, weights: SignWeights = learned): number {
  let odds = 0;
  for (const { id, of } of PLAN_SIGNS) odds += (weights[id] ?? 0) * of(part);
  return 1 / (1 + Math.exp(-odds));
}
