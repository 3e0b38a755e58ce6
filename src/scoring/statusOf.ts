import type { StatusBand } from "../model/profile";

/** Rounding of sums of weighted scores. */
const ROUNDING = 1e-9;

/** Name of the highest band the score reaches: reached, partly, not reached; null for no score or below every band. */
export function statusOf(score: number | null, bands: readonly StatusBand[]): StatusBand["name"] | null {
  if (score === null) return null;
  let best: StatusBand | null = null;
  for (const band of bands) {
    if (score >= band.from - ROUNDING && (best === null || band.from > best.from)) best = band;
  }
  return best?.name ?? null;
}
