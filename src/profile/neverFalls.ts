import type { Band } from "../model/profile";

/** A score never falls where the achievement rises: a fixed score may not be undercut by the band above it. */
export function neverFalls(bands: readonly Band[]): boolean {
  const rising = [...bands].sort((a, b) => a.from - b.from);
  return rising.every((band, index) => {
    const above = rising[index + 1];
    if (!above) return true;
    const greatest = band.score === "proportional" ? above.from : band.score;
    return (above.score === "proportional" ? above.from : above.score) >= greatest;
  });
}
