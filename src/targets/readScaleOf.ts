import type { Unreadable } from "../model/target";
import type { Draft } from "./draft";
import { readAmount } from "./readQuantity";
import { isYear } from "./readRelative";
import type { Scanner } from "./scanner";
import type { TargetContext } from "./targetContext";
import { rangeGiven } from "./unreadable";

/**
 * "3 su 5", "90/100", "4 out of 5", "9 casi su 10" behind a number: the scale it is on, consumed. Unreadable where what stands behind the bar is no greater; null
 * where there is nothing of the kind.
 */
export function readScaleOf(s: Scanner, context: TargetContext, result: Draft): Unreadable | null {
  if (typeof result.value !== "number") return null;
  const { start } = s;
  const bar = s.is("/") && result.unit === null;
  // "9 casi su 10": what is counted, on its scale.
  const of = (s.is("su") || s.is("out") || (s.is("in") && result.unit === null)) && isCounted(result.unit);
  if (!bar && !of) return null;
  s.next();
  if (s.is("of")) s.next();
  const at = s.start;
  const whole = s.at("number") || s.has("number") ? readAmount(s, context) : null;
  const year = !bar && whole?.ok === true && isYear(whole.value, context);
  if (whole?.ok && isCounted(whole.unit) && whole.value >= result.value && whole.value > 0 && !year) {
    result.scale = whole.value;
    result.unit = null;
    return null;
  }
  s.reset(start);
  return bar && whole?.ok ? rangeGiven(at) : null;
}

/** No measure of its own: no percentage, no money, no length of time. */
const isCounted = (unit: string | null): boolean => unit === null || unit === "points" || !MEASURES.has(unit);

const MEASURES = new Set(
  "percent eur gbp usd days workingDays weeks hours minutes months years kWh MWh kg km m2 m3".split(" "),
);
