import type { Bilingual } from "./finding";
import type { Direction } from "./target";
import type { ScoringMethod } from "./profile";

/** Achievement of one actual against one target. */
export interface Score {
  /** A fraction; null when it cannot be computed, with the reason. */
  readonly score: number | null;
  readonly met: boolean | null;
  /** Best level reached: 1, a threshold's level, 0; null when unknown. */
  readonly level: number | null;
  readonly method: ScoringMethod;
  readonly direction: Direction | null;
  readonly reason: Bilingual | null;
}

/** A score with the way to it. */
export interface ExplainedScore extends Score {
  /** The computation, one sentence a step. */
  readonly steps: readonly Bilingual[];
}

/** A node's or indicator's score in the tree, with the share of weight that has one (0…1). */
export interface Scored {
  readonly score: number | null;
  readonly measured: number;
  /** How it was computed, present on indicators. */
  readonly detail: Score | null;
}
