/** A piece of a year: a quarter 1 … 4 or a half 1, 2. */
export interface PartOfYear {
  readonly unit: "Q" | "S";
  readonly number: number;
}

/** A time values belong to. */
export interface Period {
  /** The year it stands in; the first of the two of 2023/24; null where only a day or a part is written ("30/6"). */
  readonly year: number | null;
  /** The year runs over two calendar years: 2023/24. */
  readonly split: boolean;
  /** A day of that year, or a part of it; null for the whole year. A day never belongs to a split year by itself. */
  readonly at: { readonly day: number; readonly month: number } | PartOfYear | null;
}

const YEAR = /^((?:19|20)\d\d)$/;
const SPLIT = /^((?:19|20)\d\d)\s*[/\-–]\s*((?:19|20)?\d\d)$/;
const DAY = /^(\d{1,2})[/.-](\d{1,2})(?:[/.-]((?:19|20)\d\d))?$/;
const PART = /^([QS])\s*([1-4])(?:\s+(\S.*))?$/i;

/**
 * Reads a period as the plan and the JSON contract write it: "2020", "30/6/2019", "30/6", "2023/24" (also "2023/2024"), "Q1 2024", "Q1 2023/24",
 * "S1 2024"; null where it is none, as "2019-2021", which is three years.
 */
export function parsePeriod(text: string): Period | null {
  const written = text.trim();
  const year = yearOf(written);
  if (year) return { ...year, at: null };
  const day = DAY.exec(written);
  if (day) return dayOf(Number(day[1]), Number(day[2]), day[3]);
  const part = PART.exec(written);
  if (!part) return null;
  const unit = part[1]?.toUpperCase() === "Q" ? "Q" : "S";
  const number = Number(part[2]);
  const of = part[3] === undefined ? { year: null, split: false } : yearOf(part[3]);
  return of && (unit === "Q" || number <= 2) ? { ...of, at: { unit, number } } : null;
}

function yearOf(text: string): { readonly year: number; readonly split: boolean } | null {
  if (YEAR.test(text)) return { year: Number(text), split: false };
  const split = SPLIT.exec(text);
  if (!split) return null;
  const [first, second] = [Number(split[1]), Number(split[2])];
  return second % 100 === (first + 1) % 100 && (second < 100 || second === first + 1)
    ? { year: first, split: true }
    : null;
}

function dayOf(day: number, month: number, year: string | undefined): Period | null {
  if (day < 1 || month < 1 || month > 12 || day > daysOf(month)) return null;
  return { year: year === undefined ? null : Number(year), split: false, at: { day, month } };
}

/** Days of a month in a leap year: a 29th of February is no reason to lose a period. */
const daysOf = (month: number): number => (month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31);

/** Writes a period as `parsePeriod` reads it, always in the same way. */
export function formatPeriod({ year, split, at }: Period): string {
  const whole =
    year === null ? "" : split ? `${year}/${String((year + 1) % 100).padStart(2, "0")}` : `${year}`;
  if (at === null) return whole;
  if ("unit" in at) return whole === "" ? `${at.unit}${at.number}` : `${at.unit}${at.number} ${whole}`;
  return `${at.day}/${at.month}${year === null ? "" : `/${year}`}`;
}

/** Last day of years that are no calendar years where the profile says none. */
const USUAL_END = "31/8";

/** Last day of a year that is no calendar year, as month × 100 + day. */
function endOf(yearEnd: string | null): number {
  const [day = 31, month = 8] = (yearEnd ?? USUAL_END).split("/").map(Number);
  return month * 100 + day;
}

/**
 * Year of the plan a period belongs to: "2020", "30/6/2020" and "Q1 2020" → 2020, "2025/26" → 2025; null when none is written. Where years end
 * on another day than 31/12 (`yearEnd`, "31/8"), a day belongs to the year that began before it: 30/6/2026 → 2025.
 */
export function periodYear(period: string, yearEnd: string | null = null): number | null {
  // Nearly every period is a bare year.
  if (period.length === 4) {
    const bare = Number(period);
    if (bare >= 1000) return bare;
  }
  const read = parsePeriod(period);
  if (!read?.year) return null;
  const { year, at } = read;
  const early = yearEnd !== null && at !== null && "day" in at && at.month * 100 + at.day <= endOf(yearEnd);
  return early ? year - 1 : year;
}

/** Whether a period is a whole year: "2020", "31/12/2020", "2023/24", and its last day where years end otherwise. A target of any other date is a step on the way. */
export function isWholeYear(period: string, yearEnd: string | null = null): boolean {
  const read = parsePeriod(period);
  if (read === null || read.year === null) return false;
  const { at } = read;
  if (at === null) return true;
  if ("unit" in at) return false;
  return at.month * 100 + at.day === (yearEnd === null ? 1231 : endOf(yearEnd));
}

/** Orders periods in time by their last day: a year counts as its end, a quarter as the end of its third month. Periods nobody can read come first. */
export function periodRank(period: string, yearEnd: string | null = null): number {
  const read = parsePeriod(period);
  if (read === null) return 0;
  const { year, split, at } = read;
  if (at !== null && "day" in at) return (year ?? 0) * 10_000 + at.month * 100 + at.day;
  const months = at === null ? 12 : at.number * (at.unit === "Q" ? 3 : 6);
  const end = split ? endOf(yearEnd) : 1231;
  // Months since the beginning of the first calendar year; 31 days do for any month that is none of its last.
  const last = Math.floor(end / 100) + (split ? 12 : 0) - 12 + months;
  const day = months === 12 ? end % 100 : 31;
  return ((year ?? 0) + Math.floor((last - 1) / 12)) * 10_000 + (((last - 1) % 12) + 1) * 100 + day;
}
