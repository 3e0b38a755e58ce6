import type { Scanner } from "./scanner";

/** A decade or a week of a month: its days, and how many a month has. */
export interface PartOfMonth {
  readonly days: number;
  readonly last: number;
}

const DECADE: PartOfMonth = { days: 10, last: 3 };
const WEEK: PartOfMonth = { days: 7, last: 4 };

/** Which part of a month the word at the scanner names; null for another word. */
export const partOfMonth = (s: Scanner): PartOfMonth | null =>
  s.has("decade") ? DECADE : s.is("settimana") || s.is("week") ? WEEK : null;
