import type { Learned } from "./weighEvidence";

/**
 * The certainty that a choice deserves whose chance the engine itself puts at `chance`, by how often such choices were
 * right on pictures left out of learning: 0.9 is right nine times in ten.
 */
export function calibrate(chance: number, points: Learned["calibration"]): number {
  const after = points.findIndex(([at]) => at >= chance);
  const [low, high] = [points[after - 1], points[after]];
  if (!high) return points.at(-1)?.[1] ?? chance;
  if (!low) return high[1];
  const span = high[0] - low[0];
  return low[1] + ((high[1] - low[1]) * (chance - low[0])) / (span === 0 ? 1 : span);
}
