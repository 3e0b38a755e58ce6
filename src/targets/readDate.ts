import type { Unreadable } from "../model/target";
import { daysInMonth, isoDate } from "./calendar";
import { draft, type Draft } from "./draft";
import type { Scanner } from "./scanner";
import type { TargetContext } from "./targetContext";
import { unreadable } from "./unreadable";
import { ordinalOf } from "./vocabulary";

const NUMERIC = /(\d{1,2})([/.-])(\d{1,2})(?:\2(\d{4}|\d{2}))?(?![\d/]|[.,-]\d)/y;
/** After an English name "20" is the day, after an Italian one the year. */
const ENGLISH_MONTH =
  /^(?:jan(?:uary)?|february|march|april|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|november|dec(?:ember)?)$/;
const ISO = /(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/y;

const matchAt = (pattern: RegExp, s: Scanner): RegExpExecArray | null => {
  pattern.lastIndex = s.start;
  return pattern.exec(s.text);
};

/** A year as written: 2019, or 19 for 2019. */
const fullYear = (written: number): number => (written < 100 ? 2000 + written : written);

const dated = (
  s: Scanner,
  context: TargetContext,
  start: number,
  year: number | null,
  month: number,
  day: number,
): Draft | Unreadable => {
  const known = year ?? context.year ?? null;
  const iso = isoDate(known, month, day);
  if (iso === null) {
    const written = s.text.slice(start, s.start).trim();
    return unreadable(
      "impossible",
      start,
      `«${written}» non è una data che esiste`,
      `“${written}” is no date that exists`,
    );
  }
  const result = draft("date");
  result.value = iso;
  result.yearAssumed = year === null;
  return result;
};

/** The year written at the token, consumed ("2019", "del 2019"; `short`: also "dic-19"); null where there is none. */
function readYear(s: Scanner, short: boolean): number | null {
  if (s.at("end")) return null;
  const start = s.start;
  const joined = short && /^[a-zà-ú.]*[-/'’]\d\d(?!\d)/i.test(s.text.slice(start - 1));
  while (s.has("filler") || s.has("year") || s.is(",") || (joined && s.at("symbol"))) s.next();
  if (s.at("number") && s.number.plain) {
    const year = s.number.digits;
    const written = s.end - s.start;
    if ((written === 4 && year >= 1900 && year < 2100) || (joined && written === 2)) {
      s.next();
      return fullYear(year);
    }
  }
  s.reset(start);
  return null;
}

/**
 * Reads "31/12/2019", "31.12.20", "2019-12-31", "30.06" or "30/6" at a number. Null where the digits are no date.
 * Two digits, a dot and a valid month are a date ("30.06"): Italian decimals have a comma. `due` says that a
 * deadline is written before it; without one "1/2" could as well be a fraction.
 */
function readNumericDate(s: Scanner, context: TargetContext, due: boolean): Draft | Unreadable | null {
  const { text, start } = s;
  const iso = text.charCodeAt(start + 4) === 45 ? matchAt(ISO, s) : null;
  if (iso) {
    s.reset(start + iso[0].length);
    return dated(s, context, start, Number(iso[1]), Number(iso[2]), Number(iso[3]));
  }
  const match = matchAt(NUMERIC, s);
  if (!match) return null;
  const [written, dayText = "", sign, monthText = "", yearText] = match;
  const day = Number(dayText);
  const month = Number(monthText);
  if (yearText === undefined) {
    if (day < 1 || day > 31 || month < 1 || month > 12) return null;
    const padded = dayText.length === 2 && monthText.length === 2;
    if (sign === ".") {
      if (!padded || context.decimals === "point") return null;
      if (/^\s*(?:[%€]|[a-z])/i.test(text.slice(start + written.length))) return null;
    } else if (sign === "-") {
      if (!due) return null;
    } else if (!due && !padded && day <= 12) {
      return unreadable(
        "ambiguous",
        start,
        `«${written}» può essere una data o una frazione: scrivere ${written}/${context.year ?? "anno"} oppure una percentuale`,
        `“${written}” may be a date or a fraction: write ${written}/${context.year ?? "year"} or a percentage`,
      );
    }
  }
  s.reset(start + written.length);
  return dated(s, context, start, yearText === undefined ? null : fullYear(Number(yearText)), month, day);
}

/** Last day of a part of the year: the second trimestre ends in June. */
const endOfPart = (s: Scanner, context: TargetContext, start: number, ordinal: number, months: number) => {
  const year = readYear(s, false);
  const month = ordinal * months;
  return dated(
    s,
    context,
    start,
    year,
    month,
    month > 12 ? 31 : daysInMonth(year ?? context.year ?? null, month),
  );
};

/** Reads "I semestre 2019", "2° trim.", "Q3"; null for anything else, with nothing consumed. */
function readPart(s: Scanner, context: TargetContext): Draft | Unreadable | null {
  const { start } = s;
  if (s.at("word") && (s.token === "q" || s.token === "h") && /[1-4]/.test(s.text.charAt(s.end))) {
    const months = s.token === "q" ? 3 : 6;
    s.next();
    const ordinal = s.number.digits;
    s.next();
    return endOfPart(s, context, start, ordinal, months);
  }
  const ordinal = s.at("number") && s.number.plain ? s.number.digits : ordinalOf(s.token);
  if (ordinal === undefined || ordinal > 4) return null;
  s.next();
  while (s.is("°") || s.is("º") || s.is("^") || s.is("ª")) s.next();
  const part = s.has("part") ? Number(s.word?.value) : s.is("half") ? 6 : 0;
  if (part > 0) {
    s.next();
    return endOfPart(s, context, start, ordinal, part);
  }
  s.reset(start);
  return null;
}

/** Reads "prima decade di aprile": its last day; null otherwise. */
function readDecade(s: Scanner, context: TargetContext): Draft | Unreadable | null {
  const { start } = s;
  const ordinal =
    s.at("number") && s.number.plain ? s.number.digits : s.is("prima") ? 1 : DECADES.get(s.token);
  if (ordinal === undefined || ordinal > 3) return null;
  s.next();
  while (s.is("°") || s.is("ª") || s.is("^")) s.next();
  const decade = s.has("decade");
  if (decade) s.next();
  while (decade && s.has("filler")) s.next();
  if (!decade || !s.has("month")) {
    s.reset(start);
    return null;
  }
  const month = Number(s.word?.value);
  s.next();
  const year = readYear(s, true);
  const last = daysInMonth(year ?? context.year ?? null, month);
  return dated(s, context, start, year, month, ordinal === 3 ? last : ordinal * 10);
}

const DECADES: ReadonlyMap<string, number> = new Map(
  Object.entries({ seconda: 2, terza: 3, first: 1, second: 2, third: 3 }),
);

/** Reads "30 giugno 2015", "1° gennaio", "dicembre", "dic-19", "June 30, 2015", "metà giugno"; null otherwise. */
function readMonthDate(s: Scanner, context: TargetContext): Draft | Unreadable | null {
  const { start } = s;
  let day: number | null = null;
  if (s.at("number") && s.number.plain && s.number.digits <= 99) {
    day = s.number.digits;
    s.next();
    while (s.is("°") || s.is("º") || s.is("^")) s.next();
    if (s.at("word") && /^(?:st|nd|rd|th)$/.test(s.token)) s.next();
  } else if (s.is("primo") || s.is("first")) {
    day = 1;
    s.next();
  } else if (s.has("half")) {
    day = 15;
    s.next();
    if (s.is("-")) s.next();
  } else if (s.has("begin")) {
    day = 10;
    s.next();
  }
  if (s.is("of") || s.is("di")) s.next();
  if (!s.has("month")) {
    s.reset(start);
    return null;
  }
  const month = Number(s.word?.value);
  const english = ENGLISH_MONTH.test(s.token);
  s.next();
  if (english && day === null && s.at("number") && s.number.plain && s.end - s.start <= 2) {
    day = s.number.digits;
    s.next();
    if (s.at("word") && /^(?:st|nd|rd|th)$/.test(s.token)) s.next();
  }
  const year = readYear(s, true);
  return dated(s, context, start, year, month, day ?? daysInMonth(year ?? context.year ?? null, month));
}

/** Reads "fine anno", "fine 2019", "l'anno 2019", "metà anno"; null otherwise. A bare year counts only after "entro". */
function readYearEnd(s: Scanner, context: TargetContext, due: boolean): Draft | Unreadable | null {
  const { start } = s;
  const half = s.has("half");
  const end = s.has("end");
  if (half || end) {
    s.next();
    while (s.has("filler")) s.next();
    const month = end ? (readMonthDate(s, context) ?? readPart(s, context)) : null;
    if (month) return month;
  }
  const named = s.has("year");
  if (named) s.next();
  const year = named || half || end || due ? readYear(s, false) : null;
  const follows = s.word?.role;
  if ((year !== null || (named && (half || end || due))) && follows !== "previous" && follows !== "unit") {
    return dated(s, context, start, year, half ? 6 : 12, half ? 30 : 31);
  }
  s.reset(start);
  return null;
}

/** Whether what stands behind a number can make it a date: a month, an ordinal sign, a part of the year, or a deadline's year. */
function mayGoOn(s: Scanner): boolean {
  const { start, end } = s;
  const year = end - start === 4;
  s.next();
  const role = s.word?.role;
  const goesOn =
    role === "month" ||
    role === "part" ||
    role === "filler" ||
    (s.at("symbol") && !s.is("%")) ||
    s.word === undefined;
  s.reset(start);
  return year || goesOn;
}

/** Reads a date or a part of the year at the token, and stands behind it; null where there is none. */
export function readDate(s: Scanner, context: TargetContext, due: boolean): Draft | Unreadable | null {
  if (s.at("symbol") || s.at("end")) return null;
  if (s.at("number")) {
    const after = s.text.charCodeAt(s.end);
    const sign = after === 47 || after === 45;
    if (sign || !s.number.plain) {
      const numeric = readNumericDate(s, context, due);
      if (numeric || !s.number.plain) return numeric;
    }
    // Nothing but a number, or a percentage: the common case, quickly.
    if (after === 37 || (s.end === s.text.length && !due)) return null;
  }
  if (s.at("number") && !mayGoOn(s)) return null;
  return (
    readDecade(s, context) ??
    readPart(s, context) ??
    readMonthDate(s, context) ??
    readYearEnd(s, context, due)
  );
}
