import { SHEET_DOUBTS } from "./sheetDoubts";
import learned from "./sheetDoubts.weights.json";
import type { SheetLook } from "./sheetLooks";

/** How much each doubt says, in log-odds, and what is usual. */
export type DoubtWeights = Readonly<Record<string, number>>;

/** How likely all of a sheet is read right, 0 … 1: calibrated on drawn sheets left out of learning. */
export function sheetCertainty(look: SheetLook, weights: DoubtWeights = learned): number {
  let odds = weights["always"] ?? 0;
  for (const { id, of } of SHEET_DOUBTS) {
    const weight = weights[id];
    if (weight) odds += weight * of(look);
  }
  return Math.round(100 / (1 + Math.exp(-odds))) / 100;
}
