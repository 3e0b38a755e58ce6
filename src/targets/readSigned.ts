import type { Unreadable } from "../model/target";
import { draft, type Draft } from "./draft";
import { readAmount } from "./readQuantity";
import { readOperator } from "./readOperator";
import { readBasis, readChange, relative } from "./readRelative";
import type { Scanner } from "./scanner";
import type { TargetContext } from "./targetContext";

/** Before these a word of change says where it leads: "riduzione a 10 giorni", "cut to 10 days". */
const LEADS_TO = /^(?:a|ad|al|all|allo|alla|to)$/;

const PASSES = /^(?:sotto|sopra|oltre|below|above|under|over)$/;

/** "Lower spending by 7%": a comparison word in English that is a verb here. */
export function isVerbOfFall(s: Scanner): boolean {
  if (!s.is("lower")) return false;
  const { start } = s;
  s.next();
  const object = s.at("word") && s.word === undefined;
  s.reset(start);
  return object;
}

/**
 * Reads a change: "-7%", "+10% sul 2018", "riduzione del 5%", "miglioramento del 5%", "in aumento rispetto al 2018", "+/- 0%"; of "riduzione a 10
 * giorni" the level it leads to. Null where there is none, with nothing consumed.
 */
export function readSigned(s: Scanner, context: TargetContext): Draft | Unreadable | null {
  const { start, kind } = s;
  const verb = isVerbOfFall(s);
  const improves = s.has("better");
  const inWords = s.has("rise") || s.has("fall") || verb || improves || s.is("up") || s.is("down");
  const rising = s.is("+") || s.is("piu") || s.has("rise") || improves || s.is("up");
  const falling = s.is("-") || s.is("meno") || s.has("fall") || verb || s.is("down");
  if (!rising && !falling && !s.is("±")) return null;
  s.next();
  let most: "<=" | "<" | null = null;
  if (inWords) {
    const basis = s.has("versus") || improves ? readBasis(s, context) : null;
    if (basis) {
      const result = relative(basis);
      result.improves = improves;
      if (!improves) result.operator = rising ? ">" : "<";
      return result;
    }
    const way = skipToAmount(s);
    if (way.leads && !improves) return readLevel(s, context, rising, start);
    most = improves ? null : way.most;
  }
  const change = readChange(s, context, rising ? 1 : falling ? -1 : 0);
  if (!change) {
    s.reset(start);
    return null;
  }
  if (change.ok && inWords) {
    change.unsigned = true;
    change.improves = improves;
    if (improves || most !== null) change.direction = null;
    // "riduzione massima del 5 %" is −5 % or above.
    if (most !== null) change.operator = rising ? most : most === "<" ? ">" : ">=";
  }
  const { basis } = change.ok ? change : { basis: null };
  const named = basis !== null && !("baseline" in basis);
  const level = change.ok && change.change === null && change.unit !== "points";
  if (level && falling && kind === "symbol" && !named && s.at("end")) {
    // "-5" alone is a negative number, as in an index of payments made five days early.
    const result = draft("comparison");
    result.value = change.value;
    result.unit = change.unit;
    result.decimalsAssumed = change.decimalsAssumed;
    return result;
  }
  return change;
}

/**
 * "riduzione dei tempi di almeno il 5%": past what is changed, and a comparison that says no more than the change. Tells whether the words before
 * the amount say where the change leads, and whether they limit it: "aumento non superiore al 5%".
 */
function skipToAmount(s: Scanner): { readonly leads: boolean; readonly most: "<=" | "<" | null } {
  // "scendere sotto 20 giorni", "rise above 60%"
  let leads = s.at("word") && PASSES.test(s.token);
  const first = readLimit(s);
  while (s.at("word") && (!s.word || s.has("filler") || s.has("equal"))) {
    leads = s.has("filler")
      ? LEADS_TO.test(s.token) || (leads && !/^(?:di|del|dell|dello|della|by|of)$/.test(s.token))
      : s.has("equal") && leads;
    s.next();
  }
  return { leads, most: readLimit(s) ?? first };
}

/** A comparison that keeps a change small, "non oltre il"; any other says no more than the change does, as "by" of "cut by 5%". */
function readLimit(s: Scanner): "<=" | "<" | null {
  const { start } = s;
  const operator = readOperator(s);
  if (operator !== "<=" && operator !== "<") return null;
  return s.text.slice(start, s.start).trim().toLowerCase() === "by" ? null : operator;
}

/** The level a change leads to; a percentage too. */
function readLevel(
  s: Scanner,
  context: TargetContext,
  rising: boolean,
  start: number,
): Draft | Unreadable | null {
  const amount = readAmount(s, context);
  if (!amount?.ok) {
    s.reset(start);
    return amount;
  }
  const result = draft("comparison");
  result.operator = rising ? ">=" : "<=";
  result.value = amount.value;
  result.unit = amount.unit;
  result.decimalsAssumed = amount.ambiguous;
  return result;
}
