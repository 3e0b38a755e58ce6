import { SHEET_DOUBTS } from "./sheetDoubts";
import learned from "./sheetDoubts.weights.json";
import type { SheetLook } from "./sheetLooks";

/** How much each doubt says, in log-odds, and what is usual. */
export type DoubtWeights = Readonly<Record<string, number>>;

/**
 * How likely all of a sheet is read right, 0 … 1: calibrated on drawn sheets left out of learning, and on how sheets nobody had tuned to were
 * read at first sight.
 */
export const sheetCertainty = (look: SheetLook): number =>
  certaintyBy(learned, (id) => SHEET_DOUBTS.find((doubt) => doubt.id === id)?.of(look) ?? 0);

/** The same by other weights, from the doubts alone. */
export function certaintyBy(weights: DoubtWeights, doubtOf: (id: string) => number): number {
  let odds = 0;
  for (const [id, weight] of Object.entries(weights))
    if (weight !== 0) odds += id === "always" ? weight : weight * doubtOf(id);
  return Math.round(100 / (1 + Math.exp(-odds))) / 100;
}
