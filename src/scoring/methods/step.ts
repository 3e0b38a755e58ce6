import { attains, isMet, type Measure } from "../measure";
import type { Method } from "./method";
import { percentWords } from "../percentWords";

/** Level of the best threshold reached, 0 for none. */
export function levelOf(m: Measure): number {
  let best = 0;
  for (const { value, level, strict } of m.thresholds) {
    if (level > best && attains(m, value, strict)) best = level;
  }
  return best;
}

/**
 * Target met → 1; else the level of the best threshold met; else 0. Without thresholds it is met or not. Never above 1.
 * Source: domain, "Scores"; the step method of plans with "soglia 80 %" and "soglia 60 %" columns.
 */
export const step: Method = {
  id: "step",
  formula: {
    it: "target raggiunto = 100 %, altrimenti il livello della migliore soglia raggiunta, altrimenti 0",
    en: "target met = 100%, else the level of the best threshold met, else 0",
  },
  missing: null,
  compute: (m) => (isMet(m) ? 1 : levelOf(m)),
  explain(m, show) {
    if (isMet(m)) return { it: "target raggiunto: 100 %", en: "target met: 100%" };
    const level = levelOf(m);
    const reached = m.thresholds.find(
      (point) => point.level === level && attains(m, point.value, point.strict),
    );
    if (!reached) return { it: "nessuna soglia raggiunta: 0 %", en: "no threshold reached: 0%" };
    const value = show(reached.value);
    const percent = percentWords(level);
    return {
      it: `soglia ${value.it} raggiunta: ${percent.it}`,
      en: `threshold ${value.en} reached: ${percent.en}`,
    };
  },
};
