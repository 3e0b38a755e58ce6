import type { Unreadable } from "../model/target";
import { draft, type Draft } from "./draft";
import type { Scanner } from "./scanner";
import { readMinutes } from "./readMinutes";
import { readFreeUnit } from "./readFreeUnit";
import { readUnit } from "./readUnit";
import type { TargetContext } from "./targetContext";
import { unreadable } from "./unreadable";

/** The amount of a quantity: its value and unit, the scanner behind them. */
export interface Amount {
  readonly ok: true;
  readonly value: number;
  readonly unit: string | null;
  readonly ambiguous: boolean;
}

/** Units of money. */
const MONEY: ReadonlySet<string> = new Set(["eur", "gbp", "usd"]);

/** "mila", "mln di", "M" before a euro sign: the factor, consumed; 1 where there is none. */
function readScale(s: Scanner, money: boolean): number {
  const { start } = s;
  const millions = s.token === "m" && s.at("word");
  if (millions && money) {
    s.next();
    return 1e6;
  }
  if (!millions && !s.has("scale")) return 1;
  const factor = millions ? 1e6 : Number(s.word?.value);
  s.next();
  if (s.is("di") || s.is("of")) s.next();
  if (millions && !s.has("currency")) {
    s.reset(start);
    return 1;
  }
  return factor;
}

/**
 * Reads a number with its unit before or behind it: "28 gg", "€ 1.000,00", "Kwh 659.206,67", "9M€", "due incontri".
 * Null where the token starts no quantity, with nothing consumed.
 */
export function readAmount(s: Scanner, context: TargetContext): Amount | Unreadable | null {
  const { start } = s;
  let unit = s.at("word") && !s.has("year") ? readUnit(s) : null;
  while (unit !== null && (s.has("filler") || s.is(":"))) s.next();
  const negative = s.is("-");
  if (negative) s.next();

  let value: number | null;
  let ambiguous = false;
  if (s.at("number")) {
    const { number } = s;
    const at = s.start;
    // Pounds and dollars are written the English way.
    const habit = unit === "gbp" || unit === "usd" ? "point" : (context.decimals ?? null);
    ambiguous = number.ambiguous && habit === null;
    const decimals = number.decimals(habit);
    if (decimals === null) {
      const written = s.text.slice(at, s.end);
      return unreadable(
        "impossible",
        at,
        `«${written}» non è un numero: scriverlo come 1.234,56`,
        `“${written}” is no number: write it like 1,234.56`,
      );
    }
    const { digits, comma } = number;
    s.next();
    const factor = readScale(s, unit !== null && MONEY.has(unit));
    unit ??= readUnit(s) ?? readMinutes(s, context);
    if (s.is("‰") || isPerMille(s))
      return unreadable(
        "unknown",
        s.start,
        "per mille: scrivere una percentuale",
        "per mille: write a percentage",
      );
    let power = unit === "percent" ? decimals + 2 : decimals;
    if (ambiguous && (unit === null || MONEY.has(unit))) {
      // Nobody counts thousandths of a company or of a cent: "30.000 imprese", "€ 1.500".
      unit ??= readFreeUnit(s);
      if (unit !== null) {
        power = 0;
        ambiguous = comma;
      }
    }
    value = power === 0 ? digits * factor : (digits / 10 ** power) * factor;
    const share = unit === null && factor === 1 ? readDenominator(s) : 1;
    if (share !== 1) {
      value /= share;
      unit = "percent";
    }
  } else if (s.has("half") && unit === null && isPartOf(s)) {
    value = 0.5;
    unit = "percent";
  } else if (s.is("no") && unit === null && countsNone(s)) {
    value = 0;
  } else if (s.has("number") && unit === null) {
    value = Number(s.word?.value);
    s.next();
    const share = readDenominator(s);
    if (share !== 1) {
      value /= share;
      unit = "percent";
    }
    unit ??= readUnit(s);
    // "un" and "uno" are articles too: a number only before what it counts.
    if (unit === null && !s.at("word") && value === 1) {
      s.reset(start);
      return null;
    }
  } else {
    s.reset(start);
    return null;
  }
  return { ok: true, value: negative ? -value : value, unit: unit ?? readFreeUnit(s), ambiguous };
}

/** The part of "tre quarti", "un terzo", "two-thirds", consumed; 1 where there is none. */
function readDenominator(s: Scanner): number {
  const { start } = s;
  if (s.is("-")) s.next();
  const share = s.has("denominator") ? Number(s.word?.value) : s.is("quarter") ? 4 : 1;
  if (share === 1) s.reset(start);
  else s.next();
  return share;
}

/** "metà dei plessi", "almeno la metà", consumed up to the whole; "metà giugno" is a date, and so is what "entro metà" leaves open. */
function isPartOf(s: Scanner): boolean {
  const { start } = s;
  s.next();
  const alone = s.at("end") && !/entro|within|\bby\b/i.test(s.text);
  const whole = alone || (s.has("filler") && /^(?:di|dei|delle|degli|del|della|dell|of)$/.test(s.token));
  if (!whole) s.reset(start);
  return whole;
}

/** "no complaints": consumed where it counts something. */
function countsNone(s: Scanner): boolean {
  const { start } = s;
  s.next();
  const counts = s.at("word") && s.word === undefined;
  if (!counts) s.reset(start);
  return counts;
}

function isPerMille(s: Scanner): boolean {
  if (!s.is("per")) return false;
  const { start } = s;
  s.next();
  const mille = s.is("mille") || s.is("mil");
  s.reset(start);
  return mille;
}

/** A comparison against the amount read. */
export function quantity(amount: Amount): Draft {
  const result = draft("comparison");
  result.value = amount.value;
  result.unit = amount.unit;
  result.decimalsAssumed = amount.ambiguous;
  return result;
}
