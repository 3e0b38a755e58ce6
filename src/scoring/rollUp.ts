import type { MissingPolicy } from "../model/profile";

/** One child of a node, as the roll-up sees it. */
export interface Share {
  /** A fraction, null while there is no score. */
  readonly score: number | null;
  /** A share on any scale, null where nobody wrote it. */
  readonly weight: number | null;
  /** How much of it has a score (1 for an indicator with one); absent: 1 or 0 by `score`. */
  readonly measured?: number;
}

/** A weighted mean and the share of the weight it stands on. */
export interface RollUp {
  readonly score: number | null;
  readonly measured: number;
}

/**
 * Weighted mean Σ wᵢ·sᵢ / Σ wᵢ over the children with a score ("ponderazione"). `zero` counts the others as 0, `error` gives no score while one
 * is missing. Where no child has a weight all count alike; where only some have, a blank one is unknown and does not count.
 */
export function rollUp(shares: readonly Share[], missing: MissingPolicy): RollUp {
  const weighted = shares.some(({ weight }) => weight !== null);
  let total = 0;
  let scored = 0;
  let measured = 0;
  let sum = 0;
  for (const { score, weight, measured: part = score === null ? 0 : 1 } of shares) {
    const share = weighted ? Math.max(0, weight ?? 0) : 1;
    total += share;
    measured += share * part;
    if (score === null) continue;
    scored += share;
    sum += share * score;
  }
  const base = missing === "zero" ? total : scored;
  const open = missing === "error" && scored < total;
  return { score: base === 0 || open ? null : sum / base, measured: total === 0 ? 0 : measured / total };
}
