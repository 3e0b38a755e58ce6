import type { Unreadable } from "../model/target";
import { daysInMonth } from "./calendar";
import { dated } from "./dated";
import type { Draft } from "./draft";
import { readYear } from "./readYear";
import type { Scanner } from "./scanner";
import type { TargetContext } from "./targetContext";

const DECADES: ReadonlyMap<string, number> = new Map(
  Object.entries({ seconda: 2, terza: 3, first: 1, second: 2, third: 3 }),
);

/** Reads "prima decade di aprile": its last day; null otherwise. */
export function readDecade(s: Scanner, context: TargetContext): Draft | Unreadable | null {
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
