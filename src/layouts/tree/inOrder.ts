import type { PeriodReading } from "../../model/plan";
import { periodRank } from "../../targets/period";

/** Readings by period, the earliest first; a year counts as its last day. */
export function inOrder(readings: readonly PeriodReading[]): readonly PeriodReading[] {
  return readings.length < 2
    ? readings
    : [...readings].sort((a, b) => periodRank(a.period) - periodRank(b.period));
}
