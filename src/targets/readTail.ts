import type { Unreadable } from "../model/target";
import type { Draft } from "./draft";
import { moreOrLess } from "./readLimitedChange";
import { readOperator } from "./readOperator";
import { readBasis } from "./readRelative";
import { readScaleOf } from "./readScaleOf";
import { readSuffixChange } from "./readSuffixChange";
import { readTolerance } from "./readTolerance";
import { fold, type Scanner } from "./scanner";
import type { TargetContext } from "./targetContext";
import { rangeGiven, unreadable, whichWay } from "./unreadable";
import { wordOf, type Role } from "./vocabulary";

const twoValues = (s: Scanner): Unreadable =>
  unreadable(
    "twoValues",
    s.start,
    `più di un valore: «${s.text.slice(s.start).trim()}» va in una cella sua`,
    `more than one value: “${s.text.slice(s.start).trim()}” needs a cell of its own`,
  );

/** What is written after the value, without the brackets around it; null for nothing. */
function remarkAt(s: Scanner): string | null {
  const rest = s.text.slice(s.start).trim();
  const bare = /^\(([^()]*)\)\.?$/.exec(rest)?.[1] ?? rest.replace(/^[,;:.–—-]+\s*/, "");
  return bare.trim() === "" ? null : bare.trim();
}

/** "o più", "e oltre", "or less", "max" behind a quantity without a comparison of its own. */
function readSuffixOperator(s: Scanner, result: Draft): void {
  const { start } = s;
  while (s.has("or") || s.has("filler")) s.next();
  const role = s.word?.role;
  if (role === "greater" || role === "atLeast") result.operator = ">=";
  else if (role === "less" || role === "atMost") result.operator = "<=";
  else {
    s.reset(start);
    return;
  }
  const suffix = s.start;
  s.next();
  // "30 gg entro il 30/06" goes on with a deadline, "5 più 2" with a number: no suffix.
  if (s.at("number") || s.has("filler") || s.has("month")) {
    result.operator = null;
    s.reset(start < suffix ? start : suffix);
  }
}

/** "+2 % max" is a limit; "-5 % max" may be one of the fall, or of the value. */
function limitChange(s: Scanner, result: Draft): Unreadable | null {
  const size = result.change ?? result.value;
  if (!result.kind.startsWith("relative") || result.operator !== null || typeof size !== "number")
    return null;
  readSuffixOperator(s, result);
  if (result.operator === null) return null;
  if (size < 0) return moreOrLess(s.start);
  result.direction = null;
  return null;
}

/** "per ciascun servizio", "al mese": every unit must reach it. */
function readPerUnit(s: Scanner, result: Draft): boolean {
  const { start } = s;
  const periodic = s.is("/") || (s.has("filler") && /^(?:al|all|alla|a)$/.test(s.token));
  if (!s.has("per") && !periodic) return false;
  s.next();
  while (s.has("per") || s.has("filler") || s.is("“")) s.next();
  const { word } = s;
  const lasts = word?.role === "unit" && /^(?:workingD|d|week|month)/.test(String(word.value));
  const period = lasts || word?.role === "part" || word?.role === "year";
  if (!s.at("word") || (periodic && !period)) {
    s.reset(start);
    return false;
  }
  const per = s.text.slice(s.start).replace(/[.;,”\s]+$/, "");
  result.kind = "perUnit";
  if (result.unit === null) result.unit = per;
  else result.remark = s.text.slice(start).trim();
  return true;
}

/** "almeno 10" after "almeno 5". */
function isBeforeNumber(s: Scanner): boolean {
  const { start } = s;
  s.next();
  const number = s.at("number");
  s.reset(start);
  return number;
}

/** A limit on the other side: "almeno 3 e non più di 5". */
function isOpposite(s: Scanner, { operator }: Draft): boolean {
  if (operator === null || operator === "=") return false;
  const { start } = s;
  const other = readOperator(s);
  s.reset(start);
  // A deadline is no limit of the value.
  if (/^(?:ed?\s+)?(?:entro|within|by|prima|before)\b/i.test(s.text.slice(start))) return false;
  return other !== null && other !== "=" && other.charAt(0) !== operator.charAt(0);
}

/** Reads what stands behind the value: tolerance, suffixes, a remark. A second value makes the cell unreadable. */
export function readTail(s: Scanner, context: TargetContext, result: Draft): Draft | Unreadable {
  if (s.at("end")) return result;
  if (result.kind === "date") readTolerance(s, context, result);
  if (result.kind === "comparison") {
    readTolerance(s, context, result);
    readCount(s, result);
    const outside = readScaleOf(s, context, result);
    if (outside) return outside;
    if (readSuffixChange(s, context, result)) {
      result.remark = remarkAt(s);
      return result;
    }
    if (result.operator === null) readSuffixOperator(s, result);
    if (s.at("end")) return result;
    if (result.unit !== "percent" && readPerUnit(s, result)) return result;
    const { start } = s;
    if (s.has("versus") && result.unit === "percent" && readBasis(s, context)) {
      return whichWay(start);
    }
    s.reset(start);
  }
  const limited = limitChange(s, result);
  if (limited || s.at("end")) return limited ?? result;
  const { start } = s;
  const joined =
    s.is("e") || s.is("ed") || s.is("and") || s.is("+") || s.is("/") || s.is(",") || s.is(";") || s.is("o");
  const dash =
    s.is("-") || s.is("÷") || s.is("/") || s.is("a") || s.is("al") || s.is("to") || s.is(":") || s.is("→");
  if (joined || dash) s.next();
  // "10..15"
  const dots = s.is(".");
  while (s.is(".")) s.next();
  const bounded = s.has("atLeast") || s.has("atMost");
  // "min 5 max 8"
  const opposite = isOpposite(s, result);
  const second =
    s.at("number") ||
    (s.at("symbol") && /^(?:[<>]=?|=)$/.test(s.token)) ||
    s.has("month") ||
    (bounded && joined && isBeforeNumber(s)) ||
    (opposite && /^\D{0,30}\d/.test(s.text.slice(s.start)));
  if (second) {
    return dash || dots || opposite ? rangeGiven(s.start) : twoValues(s);
  } else s.reset(start);
  if (ANOTHER.test(s.text.slice(s.start))) return twoValues(s);
  result.remark ??= remarkAt(s);
  result.doubtful ||= result.remark !== null && mayChange(result.remark);
  return result;
}

/** "3 entro il 30/06, 6 entro il 31/12": a part of a list that starts with an amount, and not with a year. */
const ANOTHER = /^[^(]*?(?:;\s*|,\s+)(?:[<>≥≤=]+\s*)?(?!(?:19|20)\d\d\b)\d+(?:[.,]\d+)?\s*(?:%|\p{L}{2})/u;

/** A remark that makes the value an ordinal, or holds a number, a percentage, a date, a comparison or a change may say more than a remark. */
export const mayChange = (remark: string): boolean =>
  /[\d%‰<>=≤≥]|^[°º]/.test(remark) ||
  fold(remark.toLowerCase())
    .split(/[^a-z]+/)
    .some(isTelling);

const TELLING: ReadonlySet<Role | undefined> = new Set<Role>([
  ...([
    "month",
    "part",
    "denominator",
    "half",
    "rise",
    "fall",
    "better",
    "tolerance",
    "scale",
    "decade",
  ] as const),
]);

/** Words of a date, a change or a number; "uno per sede" is an article. */
function isTelling(folded: string): boolean {
  const word = wordOf(folded);
  if (word?.role === "unit") return word.value === "weeks";
  return TELLING.has(word?.role) || (word?.role === "number" && Number(word.value) > 1);
}

/** "30 n.", "5 unità": things are counted. */
function readCount(s: Scanner, result: Draft): void {
  if (result.unit !== null || !s.at("word") || !/^(?:n|nr|num|numero|unita)$/.test(s.token)) return;
  const { start } = s;
  s.next();
  result.counted = s.at("end") || s.is("(") || s.is(",");
  if (!result.counted) s.reset(start);
}
