import type { KnownDirection } from "../model/indicator";
import type { Reading } from "../model/reading";
import type { DecimalHabit } from "./numberToken";

/** A threshold as written: 80 and 80 % are told apart. */
export interface ThresholdValue {
  readonly value: number;
  readonly percent: boolean;
}

/** What stands around a target and helps to read it; everything may be missing. */
export interface TargetContext {
  /** Year of the plan or of the target's period: completes "30/6" and tells years from numbers. */
  readonly year?: number | null;
  /** The sheet's unit field: "gg", "%", "numero". */
  readonly unit?: string | null;
  /** Which way is better for the indicator, from who has one: its column, its name, the profile. */
  readonly direction?: KnownDirection | null;
  /** Name of the indicator: of a balance, nought is the least. */
  readonly words?: string | null;
  /** How the other cells of the column write decimals. */
  readonly decimals?: DecimalHabit | null;
  /** Values of the thresholds, best first, for the direction. */
  readonly thresholds?: readonly ThresholdValue[];
  /** How the cell keeps the value; absent or "text": as written. */
  readonly stored?: Reading["stored"];
  /** The stored number (fraction for a percentage, serial for a date). */
  readonly number?: number | null;
}
