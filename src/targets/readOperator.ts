import { partOfMonth } from "./partOfMonth";
import type { Operator } from "../model/target";
import type { Scanner } from "./scanner";

const SIGNS: ReadonlyMap<string, Operator> = new Map(
  Object.entries<Operator>({ ">=": ">=", ">": ">", "<=": "<=", "<": "<", "=": "=" }),
);

/**
 * Reads a comparison in signs or words: "≥", "> o =", "almeno", "non superiore a", "entro e non oltre il".
 * Stands on the value afterwards; where there is no comparison nothing is consumed and the answer is null.
 */
export function readOperator(s: Scanner): Operator | null {
  const start = s.start;
  let greater = false;
  let less = false;
  let equal = false;
  let not = false;
  let atLeast = false;
  let atMost = false;
  let before = false;
  let found = false;
  /** The last word before the value, where nothing stands between them. */
  let last = "";
  let article = -1;

  for (; ; s.next()) {
    if (s.at("symbol")) {
      const sign = SIGNS.get(s.token);
      if (sign === undefined) {
        if (found && s.token === "/") continue;
        break;
      }
      if (found && !(s.token === "=" && (greater || less) && !equal)) break;
      greater ||= sign === ">" || sign === ">=";
      less ||= sign === "<" || sign === "<=";
      equal ||= sign === "=" || sign.length === 2;
      found = true;
      last = "";
      continue;
    }
    const role = s.word?.role;
    if (role === "greater") greater = true;
    else if (role === "less") less = true;
    else if (role === "equal") equal = true;
    else if (role === "not") not = true;
    else if (role === "atLeast") atLeast = true;
    else if (role === "atMost") {
      // "up to 5" is a limit, "up 5%" a rise.
      if (s.is("up") && !isBefore(s, "to")) break;
      atMost = true;
    } else if (role === "before") {
      // "prima decade di aprile" is a part of the month.
      if (isDecade(s)) break;
      before = true;
    } else if (isBeforeLimit(s)) {
      // "un massimo di 6": an article, no number.
      continue;
    } else if (role === "filler" || (role === "or" && found)) {
      last = s.is("quanto") ? "quanto" : "";
      article = s.token === "i" ? s.start : -1;
      continue;
    } else break;
    // "quanto meno 6" is at least 6.
    if (last === "quanto" && s.is("meno")) {
      less = false;
      atLeast = true;
      found = true;
      last = "";
      continue;
    }
    if (role !== "not") found = true;
    last = s.token;
  }

  // "entro il I semestre": what looked like an article is a numeral.
  if (article >= 0 && s.has("part")) s.reset(article);
  // "meno 5 %" without "di" is minus 5 %: left to the reader of signs.
  const sign = !not && !equal && s.at("number") && (last === "meno" || last === "piu");
  if (!found || sign || (greater && less)) {
    s.reset(start);
    return null;
  }
  if (not && greater) return "<=";
  if (not && less) return ">=";
  if (atMost) return "<=";
  if (atLeast) return ">=";
  if (greater) return equal ? ">=" : ">";
  if (less) return equal ? "<=" : "<";
  return equal ? "=" : before ? "<" : null;
}

function isBeforeLimit(s: Scanner): boolean {
  if (!s.is("un") && !s.is("una")) return false;
  const { start } = s;
  s.next();
  const limit = s.has("atMost") || s.has("atLeast");
  s.reset(start);
  return limit;
}

function isBefore(s: Scanner, word: string): boolean {
  const { start } = s;
  s.next();
  const found = s.is(word);
  s.reset(start);
  return found;
}

function isDecade(s: Scanner): boolean {
  const { start } = s;
  s.next();
  const decade = partOfMonth(s) !== null;
  s.reset(start);
  return decade;
}
