/** Year of a period: "2020" and "30/6/2020" → 2020; null when none is written. */
export function periodYear(period: string): number | null {
  // Nearly every period is a bare year.
  if (period.length === 4) {
    const bare = Number(period);
    if (bare >= 1000) return bare;
  }
  const year = /(\d{4})\s*$/.exec(period)?.[1];
  return year === undefined ? null : Number(year);
}

/** Whether a period is a whole year: "2020", "31/12/2020". A target of any other date is a step on the way. */
export function isWholeYear(period: string): boolean {
  return /^\s*(?:31[/.-]12[/.-])?\d{4}\s*$/.test(period);
}

/** Orders periods in time: a year counts as its last day. Periods nobody can read come first. */
export function periodRank(period: string): number {
  const date = /(?:(\d{1,2})[/.-](\d{1,2})[/.-])?(\d{4})\s*$/.exec(period);
  if (!date) return 0;
  return Number(date[3]) * 10_000 + Number(date[2] ?? 12) * 100 + Number(date[1] ?? 31);
}
