import type { Unreadable } from "../model/target";
import { daysInMonth } from "./calendar";
import { dated } from "./dated";
import type { Draft } from "./draft";
import { fullYear } from "./readYear";
import type { Scanner } from "./scanner";
import type { TargetContext } from "./targetContext";
import { unreadable } from "./unreadable";

const NUMERIC = /(\d{1,2})([/.-])(\d{1,2})(?:\2(\d{4}|\d{2}))?(?![\d/]|[.,-]\d)/y;
/** "06/2026", "9-2026": the month, by its last day. */
const MONTH_OF_YEAR = /(0?[1-9]|1[0-2])[/-]((?:19|20)\d\d)(?![\d/%]|[.,-]\d)/y;
const ISO = /(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/y;

const matchAt = (pattern: RegExp, s: Scanner): RegExpExecArray | null => {
  pattern.lastIndex = s.start;
  return pattern.exec(s.text);
};

/**
 * Reads "31/12/2019", "31.12.20", "2019-12-31", "30.06" or "30/6" at a number. Null where the digits are no date.
 * Two digits, a dot and a valid month are a date ("30.06"): Italian decimals have a comma. `due` says that a
 * deadline is written before it; without one "1/2" could as well be a fraction.
 */
export function readNumericDate(s: Scanner, context: TargetContext, due: boolean): Draft | Unreadable | null {
  const { text, start } = s;
  const iso = text.charCodeAt(start + 4) === 45 ? matchAt(ISO, s) : null;
  if (iso) {
    s.reset(start + iso[0].length);
    return dated(s, context, start, Number(iso[1]), Number(iso[2]), Number(iso[3]));
  }
  const named = matchAt(MONTH_OF_YEAR, s);
  if (named) {
    s.reset(start + named[0].length);
    const [number, year] = [Number(named[1]), Number(named[2])];
    return dated(s, context, start, year, number, daysInMonth(year, number));
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
    } else if (!due && day === 24 && month === 7 && !padded) {
      const it = `«${written}» può essere il 24 luglio o un servizio sempre attivo: scrivere 24/07 oppure sì`;
      return unreadable(
        "ambiguous",
        start,
        it,
        `“${written}” may be 24 July or around the clock: write 24/07 or yes`,
      );
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
