import type { Measure } from "../measure";
import { isMet } from "../measure";
import { percentWords } from "../percentWords";
import type { Method } from "./method";

/**
 * A/T where higher is better, T/A where lower is. No proportion crosses zero: with T ≤ 0 the score is 1 when the target is met, else 0
 * (so lower is better with T = 0 gives 1 for A = 0, else 0); of "= x" the smaller of both; a negative A earns 0 against a positive T, or the cap where lower is better.
 */
export function proportion(m: Measure): number {
  const { actual, target } = m;
  if (target <= 0) return isMet(m) ? 1 : 0;
  // Beside "= x" as much is lost beyond it as before it.
  if (m.exact) return actual <= 0 ? 0 : Math.min(actual / target, target / actual);
  if (m.direction === "higher") return actual / target;
  return actual <= 0 ? m.cap : target / actual;
}

/**
 * The actual in proportion to the target, between 0 and the cap.
 * Source: domain, "Scores": default where there are no thresholds.
 */
export const ratio: Method = {
  id: "ratio",
  formula: {
    it: "risultato / target (target / risultato se è meglio un valore basso)",
    en: "actual / target (target / actual where lower is better)",
  },
  missing: null,
  compute: proportion,
  explain(m, show) {
    const result = percentWords(proportion(m));
    if (m.target <= 0 || m.actual <= 0) {
      return isMet(m)
        ? { it: "target raggiunto: 100 %", en: "target met: 100%" }
        : {
            it: "target non raggiunto, senza proporzione con lo zero: 0 %",
            en: "target not met, no proportion to zero: 0%",
          };
    }
    const [a, t] = [show(m.actual), show(m.target)];
    const falls = m.exact ? m.actual > m.target : m.direction === "lower";
    return !falls
      ? { it: `${a.it} / ${t.it} = ${result.it}`, en: `${a.en} / ${t.en} = ${result.en}` }
      : { it: `${t.it} / ${a.it} = ${result.it}`, en: `${t.en} / ${a.en} = ${result.en}` };
  },
};
