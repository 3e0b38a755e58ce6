import type { Unreadable } from "../model/target";
import { daysInMonth } from "./calendar";
import { dated } from "./dated";
import type { Draft } from "./draft";
import { readYear } from "./readYear";
import type { Scanner } from "./scanner";
import type { TargetContext } from "./targetContext";
import { ordinalOf } from "./vocabulary";

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
export function readPart(s: Scanner, context: TargetContext): Draft | Unreadable | null {
  const { start } = s;
  if (s.at("word") && (s.token === "q" || s.token === "h") && /[1-4]/.test(s.text.charAt(s.end))) {
    const months = s.token === "q" ? 3 : 6;
    s.next();
    const ordinal = s.number.digits;
    s.next();
    return endOfPart(s, context, start, ordinal, months);
  }
  const ordinal = s.at("number") && s.number.plain ? s.number.digits : ordinalOf(s.token);
  if (ordinal === undefined) return null;
  s.next();
  let counted = false;
  while (s.is("°") || s.is("º") || s.is("^") || s.is("ª")) {
    counted = true;
    s.next();
  }
  // "5 trimestri" last some while; "5° trimestre" is one there is none of.
  if (ordinal > 4 && !counted) {
    s.reset(start);
    return null;
  }
  const part = s.has("part") ? Number(s.word?.value) : s.is("half") ? 6 : 0;
  if (part > 0) {
    s.next();
    return endOfPart(s, context, start, ordinal, part);
  }
  s.reset(start);
  return null;
}
