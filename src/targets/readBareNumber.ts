import type { Operator } from "../model/target";
import { draft, type Draft } from "./draft";
import { isDigit } from "./isDigit";

const MOST_DIGITS = 3;
const MOST_DECIMALS = 2;
const SPACE = 32;
const PERCENT = 37;
const COMMA = 44;
const NOUGHT = 48;
const LESS = 60;
const EQUAL = 61;
const MORE = 62;
const AT_MOST = 0x2264;
const AT_LEAST = 0x2265;

/**
 * Reads "90", "98,5 %", "≥ 90%", "< 20": what most targets are, without walking over words. Null for all else: a fourth digit may be a year, a third
 * decimal a group of thousands, and "30.06" a day.
 */
export function readBareNumber(text: string): Draft | null {
  let i = 0;
  let operator: Operator | null = null;
  const sign = text.charCodeAt(0);
  if (sign === AT_LEAST || sign === AT_MOST) {
    operator = sign === AT_LEAST ? ">=" : "<=";
    i = 1;
  } else if (sign === MORE || sign === LESS) {
    const equal = text.charCodeAt(1) === EQUAL;
    operator = sign === MORE ? (equal ? ">=" : ">") : equal ? "<=" : "<";
    i = equal ? 2 : 1;
  }
  if (i > 0 && text.charCodeAt(i) === SPACE) i++;
  let digits = 0;
  const start = i;
  for (; isDigit(text.charCodeAt(i)); i++) digits = digits * 10 + text.charCodeAt(i) - NOUGHT;
  if (i === start || i - start > MOST_DIGITS) return null;
  let decimals = 0;
  if (text.charCodeAt(i) === COMMA) {
    for (i++; isDigit(text.charCodeAt(i)); i++, decimals++)
      digits = digits * 10 + text.charCodeAt(i) - NOUGHT;
    if (decimals === 0 || decimals > MOST_DECIMALS) return null;
  }
  if (text.charCodeAt(i) === SPACE) i++;
  const percent = text.charCodeAt(i) === PERCENT;
  // A blank that ends the text is rare: the scanner sees to it.
  if (i + (percent ? 1 : 0) !== text.length || text.charCodeAt(text.length - 1) === SPACE) return null;
  const read = draft("comparison", operator);
  read.value = digits / 10 ** (percent ? decimals + 2 : decimals);
  read.unit = percent ? "percent" : null;
  return read;
}
