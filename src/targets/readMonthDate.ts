import type { Unreadable } from "../model/target";
import { daysInMonth } from "./calendar";
import { dated } from "./dated";
import type { Draft } from "./draft";
import { readYear } from "./readYear";
import type { Scanner } from "./scanner";
import type { TargetContext } from "./targetContext";

/** After an English name "20" is the day, after an Italian one the year. */
const ENGLISH_MONTH =
  /^(?:jan(?:uary)?|february|march|april|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|november|dec(?:ember)?)$/;

/** Reads "30 giugno 2015", "1° gennaio", "dicembre", "dic-19", "June 30, 2015", "metà giugno"; null otherwise. */
export function readMonthDate(s: Scanner, context: TargetContext): Draft | Unreadable | null {
  const { start } = s;
  let day: number | null = null;
  if (s.at("number") && s.number.plain && s.number.digits <= 99) {
    day = s.number.digits;
    s.next();
    while (s.is("°") || s.is("º") || s.is("^")) s.next();
    if (s.at("word") && /^(?:st|nd|rd|th)$/.test(s.token)) s.next();
    // "31-dic-26"
    if (s.is("-") || s.is("/")) s.next();
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
