import type { Bilingual } from "../model/finding";
import type { Profile } from "../model/profile";
import type { TargetMeaning } from "../model/target";
import type { DecimalHabit } from "../targets/numberToken";
import type { Written } from "../targets/parseActual";

/** A threshold read as a target, with the level it earns. */
export interface LeveledTarget {
  readonly level: number;
  readonly target: TargetMeaning;
}

/** One actual against one target, as read from a sheet or from the arguments of a function. */
export interface ScoreQuestion {
  readonly target: TargetMeaning;
  readonly actual: Written;
  /** Best level first. */
  readonly thresholds: readonly LeveledTarget[];
  /** The value a relative target is measured against: another year's, the group's, the baseline's. */
  readonly basis: number | null;
  /** Last known value, for the methods that start from it. */
  readonly baseline: number | null;
  /** The actual is the sum of so many parts of the year. */
  readonly added?: number;
  /** Why nobody can tell what the results of parts of the year make. */
  readonly open?: Bilingual;
  /** Why one of its thresholds cannot be read; a result that misses the target then has no score. */
  readonly unread?: Bilingual;
  /** How the column of the actual writes decimals; absent where nobody knows. */
  readonly decimals?: DecimalHabit | null;
  /** Year that completes dates without their own. */
  readonly year: number | null;
}

/** The part of a profile that scores one indicator. */
export type ScoringRules = Pick<Profile, "method" | "cap" | "bands">;
