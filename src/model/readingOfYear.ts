import type { PeriodReading } from "./reading";

/** The text that counts for a year among targets or results of several periods: its last one, else the last of all; null for none. */
export function readingOfYear(readings: readonly PeriodReading[], year: number | null): string | null {
  const own = readings.filter(({ period }) => year !== null && period.includes(String(year)));
  return (own.at(-1) ?? readings.at(-1))?.text ?? null;
}
