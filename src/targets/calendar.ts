const DAY_MS = 86_400_000;
/** Serial of 1 January 1970 in Excel's 1900 system. */
const EPOCH = 25_569;

const two = (value: number): string => (value < 10 ? `0${value}` : String(value));

/** Days of a month 1…12; February has 29 where no year is known. */
export function daysInMonth(year: number | null, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  if (year === null) return 29;
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
}

/** "2019-12-31", or "--12-31" without a year (ISO 8601 as in vCard); null for a day that does not exist. */
export function isoDate(year: number | null, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return `${year === null ? "-" : String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
}

/** Year, month and day of a date written by `isoDate`. */
export function partsOf(iso: string): {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
} {
  const open = iso.startsWith("--");
  return {
    year: open ? null : Number(iso.slice(0, 4)),
    month: Number(iso.slice(open ? 2 : 5, open ? 4 : 7)),
    day: Number(iso.slice(open ? 5 : 8)),
  };
}

/** Excel serial of a date; `year` completes one without its own. A 29 February that is not in that year is the 28th. */
export function serialOf(iso: string, year: number): number {
  const parts = partsOf(iso);
  const full = parts.year ?? year;
  return (
    Date.UTC(full, parts.month - 1, Math.min(parts.day, daysInMonth(full, parts.month))) / DAY_MS + EPOCH
  );
}

/** Date of an Excel serial, the time of day left out; null before 1 March 1900 and after 9999. */
export function isoOfSerial(serial: number): string | null {
  if (!(serial >= 61 && serial < 2_958_466)) return null;
  return new Date((Math.floor(serial) - EPOCH) * DAY_MS).toISOString().slice(0, 10);
}
