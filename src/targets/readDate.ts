import type { Unreadable } from "../model/target";
import type { Draft } from "./draft";
import { readDecade } from "./readDecade";
import { readMonthDate } from "./readMonthDate";
import { readNumericDate } from "./readNumericDate";
import { readPart } from "./readPart";
import { readYearEnd } from "./readYearEnd";
import type { Scanner } from "./scanner";
import type { TargetContext } from "./targetContext";

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
