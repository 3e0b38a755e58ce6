import type { Direction, Operator } from "../model/target";
import { isBlank } from "./cells";

/** How the numbers of a score are meant, where neither they nor their texts tell. */
export interface ReadingHint {
  readonly operator: Operator | null;
  readonly direction: Direction | null;
  /** Plain numbers are percentages: 0.9 is 90 %. */
  readonly percent: boolean;
  /** Plain numbers are days of the calendar. */
  readonly date: boolean;
  /** Completes dates and years that have none of their own. */
  readonly year: number | null;
}

const NONE: ReadingHint = { operator: null, direction: null, percent: false, date: false, year: null };

const OPERATORS: ReadonlyMap<string, Operator> = new Map(
  Object.entries<Operator>({
    ...{ ">=": ">=", "≥": ">=", "=>": ">=", ">": ">", "<=": "<=", "≤": "<=", "=<": "<=", "<": "<", "=": "=" },
  }),
);
const HIGHER = new Set(["crescente", "higher", "alto", "+", "↑"]);
const LOWER = new Set(["decrescente", "lower", "basso", "-", "−", "↓"]);
const DATES = new Set(["data", "entro", "date", "by"]);

/**
 * Reads the argument *direction*: an operator or a word for the way that is better, "data" for days of the calendar, "%" for
 * percentages, a year; each by itself or together, as in "<= %" or "data 2026". Null where there is none; undefined for other words.
 */
export function hintOf(value: unknown): ReadingHint | null | undefined {
  if (isBlank(value) || value === 0) return null;
  let hint = NONE;
  for (const word of String(value).trim().toLowerCase().replace(/%/g, " % ").split(/\s+/)) {
    const operator = OPERATORS.get(word);
    if (operator) hint = { ...hint, operator, direction: directionOf(operator) };
    else if (HIGHER.has(word)) hint = { ...hint, direction: "higher" };
    else if (LOWER.has(word)) hint = { ...hint, direction: "lower" };
    else if (DATES.has(word)) hint = { ...hint, date: true };
    else if (word === "%") hint = { ...hint, percent: true };
    else if (/^(?:19|20|21)\d\d$/.test(word)) hint = { ...hint, year: Number(word) };
    else if (word !== "") return undefined;
  }
  return hint;
}

const directionOf = (operator: Operator): Direction | null =>
  operator === "=" ? null : operator.startsWith(">") ? "higher" : "lower";
