import type { Unreadable } from "../model/target";
import { daysInMonth } from "./calendar";
import { dated } from "./dated";
import type { Draft } from "./draft";
import { partOfMonth } from "./partOfMonth";
import { readYear } from "./readYear";
import type { Scanner } from "./scanner";
import type { TargetContext } from "./targetContext";

const DECADES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    seconda: 2,
    terza: 3,
    quarta: 4,
    first: 1,
    second: 2,
    third: 3,
    fourth: 4,
    ultima: 9,
    last: 9,
  }),
);
const LAST = 9;
/** Reads "prima decade di aprile", "second week of May": its last day; null otherwise. */
export function readDecade(s: Scanner, context: TargetContext): Draft | Unreadable | null {
  const { start } = s;
  const ordinal =
    s.at("number") && s.number.plain ? s.number.digits : s.is("prima") ? 1 : DECADES.get(s.token);
  if (ordinal === undefined || (ordinal > 4 && ordinal !== LAST)) return null;
  s.next();
  while (s.is("°") || s.is("ª") || s.is("^")) s.next();
  const part = partOfMonth(s);
  const named = part !== null && (ordinal <= part.last || ordinal === LAST);
  if (named) s.next();
  while (named && s.has("filler")) s.next();
  if (!named || !s.has("month")) {
    s.reset(start);
    return null;
  }
  const month = Number(s.word?.value);
  s.next();
  const year = readYear(s, true);
  const ends = ordinal === LAST || ordinal * part.days === 30;
  const last = daysInMonth(year ?? context.year ?? null, month);
  return dated(s, context, start, year, month, ends ? last : ordinal * part.days);
}
