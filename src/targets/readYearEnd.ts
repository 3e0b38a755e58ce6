import type { Unreadable } from "../model/target";
import { dated } from "./dated";
import type { Draft } from "./draft";
import { readMonthDate } from "./readMonthDate";
import { readPart } from "./readPart";
import { readYear } from "./readYear";
import type { Scanner } from "./scanner";
import type { TargetContext } from "./targetContext";

/** Reads "fine anno", "fine 2019", "l'anno 2019", "metà anno"; null otherwise. A bare year counts only after "entro". */
export function readYearEnd(s: Scanner, context: TargetContext, due: boolean): Draft | Unreadable | null {
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
