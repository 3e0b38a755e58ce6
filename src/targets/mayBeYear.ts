import type { Unreadable } from "../model/target";
import { isYear } from "./readRelative";
import { fold } from "./scanner";
import type { TargetContext } from "./targetContext";
import { unreadable } from "./unreadable";
import { wordOf } from "./vocabulary";

/** Four digits, with the word behind them. */
const FOUR_DIGITS = /^\d{4}(?:\s+(\p{L}+)|\s*$)/u;
/** What is measured is no year. */
const MEASURED = new Set(["unit", "currency", "scale", "percent"]);
/** "fatto", "realizzata", "sì": an answer of that year. */
const ANSWER = /^(?:fatt[oa]|si|no|yes|done|\p{L}+[aiu]t[oa])$/u;
/** A plan speaks of last year and of its own three. */
const LAST_YEAR = 1;
const YEARS_AHEAD = 2;

/** Whether the digits a text starts with may name a year: "2026", "2026 fatto", and in a plan of 2026 "2026 relazione". */
export function mayBeYear(text: string, value: number, context: TargetContext): boolean {
  if (context.unit || value < 1900 || value >= 2100) return false;
  const match = FOUR_DIGITS.exec(text);
  if (!match) return false;
  const word = match[1] === undefined ? null : fold(match[1].toLowerCase());
  if (word === null) return isYear(value, context, 5);
  if (MEASURED.has(wordOf(word)?.role ?? "")) return false;
  const { year = null } = context;
  if (ANSWER.test(word)) return isYear(value, context, 5);
  return year !== null && value >= year - LAST_YEAR && value <= year + YEARS_AHEAD;
}

/** Which of the two only the planner can tell. */
export const yearOrQuantity = (value: number, at: number): Unreadable =>
  unreadable(
    "ambiguous",
    at,
    `«${value}» può essere un anno o una quantità: scrivere entro il ${value}, oppure l'unità`,
    `“${value}” may be a year or a quantity: write by ${value}, or the unit`,
  );
