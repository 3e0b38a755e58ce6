import { defaultProfile } from "../model/profile";
import type { Measure, ThresholdPoint } from "../scoring/measure";
import { achieve } from "../scoring/achieve";
import { methods } from "../scoring/methods";
import { isBlank } from "./cells";
import { methodOf } from "./methodOf";
import { scalesDiffer } from "./scalesDiffer";

const NONE: readonly ThresholdPoint[] = [];
const { levels, cap, bands } = defaultProfile;

/**
 * The score of plain numbers, as `scoreTarget` gives it, without reading any text: nearly every cell of a plan is a number, and Excel
 * asks cell by cell. Undefined where an argument is no number, null where the method lacks something.
 */
export function numericScore(
  actual: unknown,
  target: unknown,
  threshold80: unknown,
  threshold60: unknown,
  method: unknown,
  baseline: unknown,
): number | null | undefined {
  if (typeof actual !== "number" || typeof target !== "number") return undefined;
  if (scalesDiffer(actual, target)) return undefined;
  const no80 = isBlank(threshold80);
  const no60 = isBlank(threshold60);
  if ((!no80 && typeof threshold80 !== "number") || (!no60 && typeof threshold60 !== "number"))
    return undefined;
  if (!isBlank(baseline) && typeof baseline !== "number") return undefined;
  const chosen = isBlank(method) ? null : methodOf(method);
  if (chosen === undefined) return undefined;

  let thresholds = NONE;
  let direction: Measure["direction"] | null = null;
  if (!no80 || !no60) {
    const points: ThresholdPoint[] = [];
    for (let index = 0; index < 2; index++) {
      const value = index === 0 ? threshold80 : threshold60;
      if (typeof value !== "number") continue;
      points.push({ value, level: levels[index] ?? 0, strict: false });
      if (direction === null && value !== target) direction = value > target ? "lower" : "higher";
    }
    thresholds = points;
  }
  const measure: Measure = {
    actual,
    target,
    // Nought is the most there may be.
    direction: direction ?? (target === 0 ? "lower" : "higher"),
    strict: false,
    exact: false,
    tolerance: 0,
    thresholds,
    baseline: typeof baseline === "number" ? baseline : null,
    cap,
  };
  return achieve(measure, methods[chosen ?? (thresholds.length > 0 ? "step" : "ratio")], bands);
}
