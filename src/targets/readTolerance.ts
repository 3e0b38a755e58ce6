import type { Draft } from "./draft";
import { readAmount, type Amount } from "./readQuantity";
import type { Scanner } from "./scanner";
import type { TargetContext } from "./targetContext";

/**
 * "+5", "± 2", "(+5)", "con tolleranza 5", "(tolleranza del 10%)", "(3 giorni di tolleranza)", "3 tolerated", "tollerati 25" behind a value: how
 * far past it is still tolerated. A percentage of a quantity is a share of the target, of a percentage it is points; on a date it is days.
 */
export function readTolerance(s: Scanner, context: TargetContext, result: Draft): void {
  const { start } = s;
  if (typeof result.value !== "number" && result.kind !== "date") return;
  if (s.is(",")) s.next();
  const bracket = s.skip("(");
  while (s.has("filler")) s.next();
  const sign = s.is("±") || (s.is("+") && maySlip(result, bracket));
  const named = s.has("tolerance");
  const limit = named && s.token.startsWith("tollerat");
  if (sign || named) s.next();
  while ((sign || named) && (s.has("filler") || s.has("atMost") || s.is(":") || s.is("±") || s.is("+")))
    s.next();
  const amount = s.at("number") ? readAmount(s, context) : null;
  if (amount?.ok) {
    while (!sign && !named && s.has("filler")) s.next();
    const after = !sign && !named && s.has("tolerance");
    const tolerance = sign || named || after ? toleranceOf(amount, result, limit || after) : null;
    if (tolerance !== null) {
      if (after) s.next();
      if (bracket) s.skip(")");
      result.tolerance = tolerance;
      // "90% (tolleranza 85%)": rather the last value that is tolerated.
      if (named && !limit && passesWhole(tolerance, result)) result.doubtful = true;
      return;
    }
  }
  s.reset(start);
}

/** Past a limit "+ 3" is what is still tolerated, and so it is in brackets behind a time; "10 + 3" may be a sum. */
const maySlip = ({ operator, unit, kind }: Draft, bracket: boolean): boolean =>
  operator === "<=" || operator === "<" || kind === "date" || (bracket && TO_SHORTEN.has(unit ?? ""));

const TO_SHORTEN = new Set(["days", "workingDays", "hours", "minutes"]);

/** The tolerance in the unit of the value; `mayBeLimit` where the words may name the last value that is tolerated. Null for another unit. */
function toleranceOf({ value, unit }: Amount, result: Draft, mayBeLimit: boolean): number | null {
  if (result.kind === "date") return unit === null || unit === "days" ? value : null;
  const target = Number(result.value);
  if (unit === "percent") {
    if (result.unit !== "percent") return Math.abs(target) * value;
    return mayBeLimit && isLimit(value, target, result) ? Math.abs(value - target) : value;
  }
  if (unit !== null && unit !== result.unit && !(unit === "points" && result.unit === "percent")) return null;
  if (result.unit === "percent") return value / 100;
  return mayBeLimit && isLimit(value, target, result) ? Math.abs(value - target) : value;
}

/** Whether a tolerance leaves next to nothing of what is asked; of nought any is more than the whole. */
function passesWhole(tolerance: number, { kind, value, unit, operator }: Draft): boolean {
  if (kind === "date" || value === 0) return false;
  const least = operator === null ? unit === "percent" : operator.startsWith(">");
  return tolerance > Math.abs(Number(value)) / (least ? 2 : 1);
}

/** "20 giorni, tollerati 25" names the last day; "30 days, 3 tolerated" how many more. */
const isLimit = (value: number, target: number, { operator }: Draft): boolean =>
  operator === ">=" || operator === ">" ? value > target / 2 && value < target : value > target;
