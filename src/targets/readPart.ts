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

/** Months of the part a letter stands for: "Q3", "T3", "H1", "S2". */
const LETTERS: ReadonlyMap<string, number> = new Map(Object.entries({ q: 3, t: 3, h: 6, s: 6 }));

/** Whether nothing but a year, a bracket or a preposition follows: "S2 sede" is a code. */
const endsPart = (s: Scanner): boolean =>
  s.at("end") ||
  s.has("filler") ||
  s.has("year") ||
  (s.at("symbol") && !s.is("+")) ||
  (s.at("number") && s.end - s.start === 4);

/** Reads "Q3", "T3 2025", "S2"; null for anything else, with nothing consumed. */
function readLetteredPart(s: Scanner, context: TargetContext): Draft | Unreadable | null {
  const { start, token } = s;
  const months = s.at("word") ? LETTERS.get(token) : undefined;
  if (months === undefined || !/^[1-4](?![\d.,])/.test(s.text.slice(s.end))) return null;
  s.next();
  const ordinal = s.number.digits;
  s.next();
  if (token === "q" || token === "h" || (ordinal * months <= 12 && endsPart(s)))
    return endOfPart(s, context, start, ordinal, months);
  s.reset(start);
  return null;
}

/** The months of a part by its letter behind an ordinal: "3° T", "II S."; 0 where there is none. */
function lettered(s: Scanner, ordinal: number): number {
  const { start } = s;
  const months = s.at("word") ? (LETTERS.get(s.token) ?? 0) : 0;
  if (months === 0 || ordinal * months > 12) return 0;
  s.next();
  const ends = endsPart(s);
  s.reset(start);
  return ends ? months : 0;
}

/** Reads "I semestre 2019", "2° trim.", "3° T", "Q3"; null for anything else, with nothing consumed. */
export function readPart(s: Scanner, context: TargetContext): Draft | Unreadable | null {
  const { start } = s;
  const byLetter = readLetteredPart(s, context);
  if (byLetter) return byLetter;
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
  // "3 T" may be tons: only an ordinal counts the parts of a year.
  const isOrdinal = counted || !/\d/.test(s.text.charAt(start));
  const part = s.has("part")
    ? Number(s.word?.value)
    : s.is("half")
      ? 6
      : isOrdinal
        ? lettered(s, ordinal)
        : 0;
  if (part > 0) {
    s.next();
    return endOfPart(s, context, start, ordinal, part);
  }
  s.reset(start);
  return null;
}
