import { proportion } from "./methods/ratio";
import { isMet, isWorse, type Measure } from "./measure";

/**
 * How far the actual got from a starting value to the target: (A − start)/(T − start). A start that is not worse than the target
 * leaves no way to go: 1 when the target is met, else 0.
 */
export function shareOfWay(m: Measure, start: number): number {
  if (m.exact) return proportion(m);
  if (!isWorse(m, start)) return isMet(m) ? 1 : 0;
  return (m.actual - start) / (m.target - start);
}
