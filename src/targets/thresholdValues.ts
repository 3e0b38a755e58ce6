import type { TargetMeaning } from "../model/target";
import type { ThresholdValue } from "./targetContext";

/** What thresholds say of the way that is better: their values, as written. */
export function thresholdValues(thresholds: readonly TargetMeaning[]): readonly ThresholdValue[] {
  const values: ThresholdValue[] = [];
  for (const { value, unit } of thresholds) {
    if (typeof value === "number") values.push({ value, percent: unit === "percent" });
  }
  return values;
}
