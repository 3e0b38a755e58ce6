import type { Indicator } from "../model/indicator";
import type { Reading } from "../model/reading";
import type { TargetReading } from "../model/target";
import { contextReader, type Meant } from "./cellContext";
import { parseTarget } from "./parseTarget";

/** Reads the target, threshold, baseline or actual of an indicator. */
export type ReadTarget = (indicator: Indicator, reading: Reading) => TargetReading;

/** A reader that knows what stands around each cell and reads every cell once, however often it is asked. */
export function readTargets(planYear: number | null, indicators: readonly Indicator[]): ReadTarget {
  const contextOf = contextReader(planYear, indicators);
  const known = new Map<Reading, TargetReading>();
  const read: ReadTarget = (indicator, reading) => {
    const before = known.get(reading);
    if (before) return before;
    const isThreshold = (indicator.thresholds as readonly Reading[]).includes(reading);
    const others = isThreshold ? [] : indicator.thresholds;
    const levels = others.map((threshold): Meant => ({ meaning: read(indicator, threshold) }));
    const result = parseTarget(reading.text, contextOf(indicator, reading, levels));
    known.set(reading, result);
    return result;
  };
  return read;
}
