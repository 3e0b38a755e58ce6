import type { Unreadable } from "../model/target";
import type { Draft } from "./draft";
import { readAmount } from "./readQuantity";
import type { Scanner } from "./scanner";
import type { TargetContext } from "./targetContext";
import { rangeGiven } from "./unreadable";

/**
 * "3 su 5", "90/100", "4 out of 5" behind a number: the scale it is on, consumed. Unreadable where what stands behind the bar is no greater; null
 * where there is nothing of the kind.
 */
export function readScaleOf(s: Scanner, context: TargetContext, result: Draft): Unreadable | null {
  if (result.unit !== null || typeof result.value !== "number") return null;
  const { start } = s;
  const bar = s.is("/");
  const of = s.is("su") || s.is("out");
  if (!bar && !of) return null;
  s.next();
  if (s.is("of")) s.next();
  const at = s.start;
  const whole = s.at("number") || s.has("number") ? readAmount(s, context) : null;
  if (whole?.ok && whole.unit === null && whole.value >= result.value && whole.value > 0) {
    result.scale = whole.value;
    return null;
  }
  s.reset(start);
  return bar && whole?.ok ? rangeGiven(at) : null;
}
