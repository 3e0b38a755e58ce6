const MILLISECONDS_PER_DAY = 86_400_000;
const LAST_DAY_OF_1899 = Date.UTC(1899, 11, 31);
/** Serial 60 is 29 February 1900, a day that never was; Excel keeps it for the sake of Lotus 1-2-3. */
const NO_SUCH_DAY = 60;
/** 1 January 1904 as a serial of the 1900 system. */
const DAYS_TO_1904 = 1462;

/** The serial of a day, given as midnight of it. */
function serialOf(date: Date): number {
  const days = (date.getTime() - LAST_DAY_OF_1899) / MILLISECONDS_PER_DAY;
  return days >= NO_SUCH_DAY ? days + 1 : days;
}

/** A day of the 1904 system (old Macs) as everybody else counts it. */
export const serialIn1900 = (serialIn1904: number): number => serialIn1904 + DAYS_TO_1904;

/** A day as everybody counts it, for a workbook of the 1904 system. */
export const serialIn1904 = (serial: number): number => serial - DAYS_TO_1904;

/** 2019-12-31, 2019-12-31T08:30:00(.000)(Z) or a bare time, as ISO 8601 cells (`t="d"`) hold them; undefined for other texts. */
export function isoToSerial(text: string): number | undefined {
  const match = /^(?:(\d{4})-(\d\d)-(\d\d))?(?:(?:^|T)(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/.exec(text);
  if (!match || text === "" || text === "Z") return undefined;
  const [, year, month, day, hours, minutes, seconds] = match;
  const time = (Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0)) / 86_400;
  if (year === undefined) return tidy(time);
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const exists = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return exists ? tidy(serialOf(date) + time) : undefined;
}

/** Milliseconds are all a stored time is good for. */
const tidy = (serial: number): number => Math.round(serial * 1e9) / 1e9;
