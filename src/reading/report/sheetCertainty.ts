import { doubtsOf, type Doubts } from "./doubtsOf";
import learned from "./sheetDoubts.weights.json";
import type { SheetLook } from "./sheetLooks";

/** How much each doubt says, in log-odds, and what is usual. */
export type DoubtWeights = Readonly<Record<string, number>>;

/**
 * How likely all of a sheet is read right, 0 … 1: calibrated on drawn sheets left out of learning, and on how sheets nobody had tuned to were
 * read at first sight.
 */
export const sheetCertainty = (look: SheetLook): number => certaintyBy(learned, doubtsOf(look));

/** The same by other weights, from the doubts alone; a doubt that is not there is none. */
export function certaintyBy({ always = 0, ...weights }: DoubtWeights, doubts: Doubts): number {
  let odds = always;
  for (const [id, weight] of Object.entries(weights)) odds += weight * (doubts[id] ?? 0);
  return Math.round(100 / (1 + Math.exp(-odds))) / 100;
}
