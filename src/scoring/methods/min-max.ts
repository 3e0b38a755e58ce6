import type { Measure } from "../measure";
import { percentWords } from "../percentWords";
import { shareOfWay } from "../shareOfWay";
import type { Method } from "./method";

/** The value that earns nothing: the last threshold, else the baseline, else 0 where higher is better. */
function minimumOf(m: Measure): number | null {
  return m.thresholds.at(-1)?.value ?? m.baseline ?? (m.direction === "higher" && m.target > 0 ? 0 : null);
}

/**
 * (A − min)/(T − min): the last threshold earns 0, the target 1.
 * Source: domain, "Other methods": 704 of 880 / 704 / 528 → (704−528)/(880−528) = 0.5.
 */
export const minMax: Method = {
  id: "min-max",
  formula: {
    it: "(risultato − minimo) / (target − minimo), il minimo essendo l'ultima soglia",
    en: "(actual − minimum) / (target − minimum), the minimum being the last threshold",
  },
  missing: {
    it: "serve il valore che vale 0: scrivere l'ultima soglia o il valore storico",
    en: "the value that earns 0 is needed: write the last threshold or the baseline",
  },
  compute(m) {
    const minimum = minimumOf(m);
    return minimum === null ? null : shareOfWay(m, minimum);
  },
  explain: (m, show) => wayWords(m, minimumOf(m) ?? 0, show),
};

/** "(A − start) / (T − start) = …" with its numbers. */
export function wayWords(m: Measure, start: number, show: Parameters<Method["explain"]>[1]) {
  const [a, t, s] = [show(m.actual), show(m.target), show(start)];
  const result = percentWords(Math.max(0, shareOfWay(m, start)));
  return {
    it: `(${a.it} − ${s.it}) / (${t.it} − ${s.it}) = ${result.it}`,
    en: `(${a.en} − ${s.en}) / (${t.en} − ${s.en}) = ${result.en}`,
  };
}
