import type { Basis, Unreadable } from "../model/target";
import { draft, type Draft } from "./draft";
import { readAmount } from "./readQuantity";
import type { Scanner } from "./scanner";
import type { TargetContext } from "./targetContext";
import { unreadable } from "./unreadable";

/** Whether a plain number may be a year of comparison, up to `back` years before the plan and one after. */
export function isYear(value: number, { year = null }: TargetContext, back = 20): boolean {
  return year === null ? value >= 1990 && value <= 2060 : value >= year - back && value <= year + 1;
}

const OPENING = new Set(["(", "«", "“", '"']);
const CLOSING = new Set(["(", ")", ";", ":", "»", "”", '"']);
/** "2 anni prima". */
const AGO = /^(?:prima|fa|before|ago|earlier)$/;

/**
 * Reads what a relative target is measured against: a past year ("2014", "x-1", "Anno Prec.", "anno 2018"), the baseline,
 * or a group ("media cluster", "a medio"). Null where the token is none of these, with nothing consumed.
 */
export function readBasis(s: Scanner, context: TargetContext): Basis | null {
  const { start } = s;
  let named = false;
  while (s.has("filler") || s.has("past") || s.has("versus") || OPENING.has(s.token)) {
    named ||= s.has("past") || s.has("versus");
    s.next();
  }
  const yearWord = s.has("year");
  if (yearWord) s.next();

  if (s.has("variable")) {
    s.next();
    if (s.skip("-") && s.at("number") && s.number.plain) {
      const yearsBack = s.number.digits;
      s.next();
      s.skip(")");
      return { yearsBack };
    }
  } else if (s.has("previous")) {
    s.next();
    if (s.has("year")) s.next();
    return { yearsBack: 1 };
  } else if (s.at("number") && s.number.plain && s.end - s.start <= 2) {
    const yearsBack = s.number.digits;
    s.next();
    const years = s.has("year") || s.is("years");
    if (years) s.next();
    if (years && s.at("word") && AGO.test(s.token)) {
      s.next();
      return { yearsBack };
    }
  } else if (s.at("number") && s.number.plain && s.end - s.start === 4) {
    const year = s.number.digits;
    if (isYear(year, context) || ((named || yearWord) && year >= 1990 && year < 2100)) {
      s.next();
      // "2019-06-30" is a date, "2000 utenti" a quantity.
      const unit = (s.at("word") && !s.has("baseline")) || s.is("%") || s.text.charAt(s.start) === "-";
      if (!unit) while (s.has("baseline")) s.next();
      if (!unit || named || yearWord) return { year };
    }
  } else if (s.has("baseline")) {
    while (s.has("baseline") || s.has("filler")) s.next();
    return { baseline: true };
  } else if (s.has("group")) {
    const from = s.start;
    let to = s.end;
    for (; !s.at("end") && !CLOSING.has(s.token); s.next()) to = s.end;
    return { group: s.text.slice(from, to) };
  }
  s.reset(start);
  return null;
}

const relativeKind = (basis: Basis): "relativeYear" | "relativeBaseline" | "relativeGroup" =>
  "group" in basis ? "relativeGroup" : "baseline" in basis ? "relativeBaseline" : "relativeYear";

/** A target measured against a basis, without a change. */
export function relative(basis: Basis): Draft {
  const result = draft(relativeKind(basis));
  result.basis = basis;
  return result;
}

/**
 * Reads the amount of a change and its basis: "7%" of "-7%", "10% sul 2018", "5 unità". Without a basis it is
 * the baseline. `sign` is +1, -1, or 0 for "±", which asks to stay as before.
 */
export function readChange(s: Scanner, context: TargetContext, sign: -1 | 0 | 1): Draft | Unreadable | null {
  const amount = readAmount(s, context);
  if (amount === null || !amount.ok) return amount;
  const result = relative(readBasis(s, context) ?? { baseline: true });
  // A "±" is as much as it may vary; one of nought asks to stay the same.
  const signed = sign < 0 ? -amount.value : amount.value;
  if (sign === 0 && amount.value !== 0) {
    return unreadable(
      "ambiguous",
      s.start,
      "± lascia due versi: scrivere se il valore deve salire o scendere",
      "± leaves two ways: write whether the value must rise or fall",
    );
  }
  if (amount.unit === "percent") result.change = signed;
  else result.value = signed;
  result.unit = amount.unit;
  result.decimalsAssumed = amount.ambiguous;
  if (sign !== 0) result.direction = sign > 0 ? "higher" : "lower";
  else result.operator = "=";
  return result;
}

/** Reads "scostamento max 0,02 da media cluster" at "scostamento": the greatest distance from the basis. */
export function readDeviation(s: Scanner, context: TargetContext): Draft | Unreadable | null {
  const { start } = s;
  while (s.has("deviation") || s.has("atMost") || s.has("filler") || s.is("<=")) s.next();
  const amount = readAmount(s, context);
  if (amount && !amount.ok) return amount;
  s.skip("from");
  const basis = amount && readBasis(s, context);
  if (!amount || !basis) {
    s.reset(start);
    return null;
  }
  // Only of a group the distance is measured; an earlier value may be left upwards or downwards.
  if (!("group" in basis)) {
    const it = "uno scostamento lascia due versi: scrivere se il valore può salire o scendere";
    const en = "a deviation leaves two ways: write whether the value may rise or fall";
    return unreadable("ambiguous", start, it, en);
  }
  const result = relative(basis);
  result.operator = "<=";
  result.direction = "lower";
  if (amount.unit === "percent") result.change = amount.value;
  else result.value = amount.value;
  result.unit = amount.unit;
  return result;
}
