import type { Unreadable } from "../model/target";
import { isoDate } from "./calendar";
import { draft, type Draft } from "./draft";
import type { Scanner } from "./scanner";
import type { TargetContext } from "./targetContext";
import { unreadable } from "./unreadable";

/** The deadline of a year, month and day, of which the text between `start` and the scanner is the writing. */
export const dated = (
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
