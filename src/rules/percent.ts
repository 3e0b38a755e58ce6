import type { Bilingual } from "../model/finding";

/** A fraction as planners write it, to a hundredth of a point: 0.9749 → "97,49 %". */
export function percent(fraction: number): Bilingual {
  const points = Math.round(fraction * 10_000) / 100;
  return { it: `${String(points).replace(".", ",")} %`, en: `${points}%` };
}
