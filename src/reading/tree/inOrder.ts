import type { PeriodReading } from "../../model/reading";
import { periodRank } from "../../targets/period";

/** Readings by period, the earliest first; a year counts as its last day. */
export const inOrder = (readings: readonly PeriodReading[]): readonly PeriodReading[] =>
  readings.length < 2 ? readings : [...readings].sort((a, b) => periodRank(a.period) - periodRank(b.period));
