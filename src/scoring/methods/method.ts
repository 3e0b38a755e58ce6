import type { Bilingual } from "../../model/finding";
import type { Band, ScoringMethod } from "../../model/profile";
import type { Measure } from "../measure";

/** A way of turning an actual and a target into a score. */
export interface Method {
  readonly id: ScoringMethod;
  /** Shown beside every score: the method is part of a body's rules (SMVP). */
  readonly formula: Bilingual;
  /**
   * The achievement before cap and floor, a fraction; null where the method lacks something, with `missing` saying what. Where the
   * target is met it may be less than 1 and is raised to it.
   */
  compute(m: Measure, bands: readonly Band[]): number | null;
  /** What to write so that the method can be used. */
  readonly missing: Bilingual | null;
  /** The computation with its numbers, `show` writing a value as the target is written. */
  explain(m: Measure, show: (value: number) => Bilingual, bands: readonly Band[]): Bilingual;
}
