import type { Unreadable, UnreadableCause } from "../model/target";

/** A text that is no target: why, in two languages, and where reading stopped. */
export const unreadable = (cause: UnreadableCause, position: number, it: string, en: string): Unreadable => ({
  ok: false,
  cause,
  position,
  reason: { it, en },
});

/** A cell that holds one of Excel's own errors. */
export const errorCell = (text: string): Unreadable =>
  unreadable("error", 0, `la cella contiene l'errore ${text}`, `the cell holds the error ${text}`);

/** Two ends where one value is wanted. */
export const rangeGiven = (position: number): Unreadable =>
  unreadable(
    "twoValues",
    position,
    "un intervallo: scrivere il minimo (≥) oppure il massimo (≤)",
    "a range: write the lowest (≥) or the highest (≤) value",
  );

/** A share of a past value without a sign: more or less of it? */
export const whichWay = (at: number): Unreadable =>
  unreadable(
    "ambiguous",
    at,
    "manca il verso: scrivere +10% oppure -10% rispetto al valore di partenza",
    "which way? write +10% or -10% on the value to start from",
  );
