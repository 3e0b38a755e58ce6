import type { PeriodReading } from "../../model/plan";

/** Readings by period, the earliest first; a year counts as its last day. */
export function inOrder(readings: readonly PeriodReading[]): readonly PeriodReading[] {
  return readings.length < 2 ? readings : [...readings].sort((a, b) => dayOf(a.period) - dayOf(b.period));
}

/** "2020" and "30/6/2020" as days that can be ordered. */
function dayOf(period: string): number {
  const day = /^(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?$/.exec(period);
  if (day) return Number(day[3] ?? 0) * 10_000 + Number(day[2]) * 100 + Number(day[1]);
  return Number(period) * 10_000 + 1_231 || 0;
}
