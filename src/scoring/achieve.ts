import type { Band } from "../model/profile";
import { isMet, type Measure } from "./measure";
import { MISSED_BY_NOTHING } from "./missedByNothing";
import type { Method } from "./methods/method";

/** A quotient may round up to 1 although the target is not met. */
const BELOW_ONE = 1 - Number.EPSILON;

/**
 * The score of a measure, 0…cap; null where the method lacks something. A target that is met earns at least 1, a strict one
 * that is not met at most 0.99; only the body's own bands stand above that rule.
 */
export function achieve(m: Measure, method: Method, bands: readonly Band[]): number | null {
  const raw = method.compute(m, bands);
  if (raw === null) return null;
  let score = raw;
  if (method.id !== "bands") {
    if (isMet(m)) score = Math.max(raw, 1);
    else score = Math.min(raw, m.strict || m.exact ? MISSED_BY_NOTHING : BELOW_ONE);
  }
  return Math.max(0, Math.min(score, m.cap));
}
