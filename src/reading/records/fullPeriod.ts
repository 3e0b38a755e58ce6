/**
 * The period of a value: its heading's own, with the plan's year where the heading names a day alone; the plan's second year
 * for "2° anno"; the plan's year where the heading names none.
 */
export function fullPeriod(period: string | null, year: number | null): string {
  if (period === null) return year === null ? "" : String(year);
  const place = / anno$/.test(period) ? Number.parseInt(period, 10) : 0;
  if (place > 0 && year !== null) return String(year + place - 1);
  return year !== null && /^\d{1,2}\/\d{1,2}$/.test(period) ? `${period}/${year}` : period;
}
