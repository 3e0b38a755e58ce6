import type { Bilingual } from "../model/finding";
import { figure } from "./figure";

/** A fraction as planners write it, to a hundredth of a point: 0.9749 → "97,49 %", 10 → "1.000 %". */
export function percent(fraction: number): Bilingual {
  const { it, en } = figure(Math.round(fraction * 10_000) / 100);
  return { it: `${it} %`, en: `${en}%` };
}
