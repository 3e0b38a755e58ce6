import type { Reading } from "../model/plan";
import type { DecimalHabit } from "./numberToken";

/** What stands around a target and helps to read it; everything may be missing. */
export interface TargetContext {
  /** Year of the plan or of the target's period: completes "30/6" and tells years from numbers. */
  readonly year?: number | null;
  /** The sheet's unit field: "gg", "%", "numero". */
  readonly unit?: string | null;
  /** Name and algorithm of the indicator, for the direction. */
  readonly words?: string | null;
  /** How the other cells of the column write decimals. */
  readonly decimals?: DecimalHabit | null;
  /** Values of the thresholds in the scale of the target, best first, for the direction. */
  readonly thresholds?: readonly number[];
  /** How the cell keeps the value; absent or "text": as written. */
  readonly stored?: Reading["stored"];
  /** The stored number (fraction for a percentage, serial for a date). */
  readonly number?: number | null;
}
