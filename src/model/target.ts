import type { Bilingual } from "./finding";

export type TargetKind =
  | "comparison"
  | "boolean"
  | "date"
  | "relativeYear"
  | "relativeBaseline"
  | "relativeGroup"
  | "milestone"
  | "none"
  | "perUnit"
  | "reference";

export type Operator = ">=" | ">" | "<=" | "<" | "=";
export type Direction = "higher" | "lower";

/** What a relative target is measured against. */
export type Basis =
  | { readonly year: number }
  | { readonly yearsBack: number }
  | { readonly baseline: true }
  | { readonly group: string };

/** Parts of a reading that were not written and had to be supposed ("value": yes in a cell that says "SI/NO"; "remark": that what
 * stands behind the value changes nothing). */
export type Assumption = "operator" | "direction" | "year" | "decimals" | "value" | "remark";

/** What a target or threshold text means. */
export interface TargetMeaning {
  readonly kind: TargetKind;
  readonly operator: Operator | null;
  /**
   * Number (a percentage as fraction), true / false, or an ISO date "2019-12-31"; "--12-31" where neither the text
   * nor the context names a year. For a relative kind the absolute distance from the basis: "scostamento max 0,02".
   */
  readonly value: number | boolean | string | null;
  /** "percent", "days", "workingDays", "hours", "months", "eur", or the word as written. */
  readonly unit: string | null;
  readonly basis: Basis | null;
  /** Change against the basis, a fraction: -7 % is -0.07. */
  readonly change: number | null;
  /** How far past the value is still tolerated, in the unit of the value. */
  readonly tolerance: number | null;
  /** "3 su 5" is 3 on a scale of 5; null where the value is on none. */
  readonly scale: number | null;
  /** The change is written without a sign, "riduzione del 5 %": a result without one counts in its sense. */
  readonly unsigned: boolean;
  /** Things are counted, in whatever unit: a result in per cent is none. */
  readonly counted: boolean;
  readonly remark: string | null;
  readonly direction: Direction | null;
  readonly assumed: readonly Assumption[];
}

/** A meaning with its words. */
export interface Target extends TargetMeaning {
  /** The reading in words: "almeno il 90 %", "entro il 30 giugno 2015". */
  readonly words: Bilingual;
}

/**
 * Why a text is no target: nothing in the cell, a word standing for a value still to come ("da definire"), an Excel
 * error, two meanings with nothing to choose between them, more than one value, a date or number that cannot
 * exist, or words in no known form.
 */
export type UnreadableCause =
  "blank" | "placeholder" | "error" | "ambiguous" | "twoValues" | "impossible" | "unknown";

/** A text nobody could read: why, and the 0-based position in the text where reading stopped. */
export interface Unreadable {
  readonly ok: false;
  readonly cause: UnreadableCause;
  readonly reason: Bilingual;
  readonly position: number;
}

export type TargetReading = { readonly ok: true; readonly target: Target } | Unreadable;
