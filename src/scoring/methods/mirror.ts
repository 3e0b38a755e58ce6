import type { Measure } from "../measure";
import { percentWords } from "../percentWords";
import type { Method } from "./method";
import { proportion, ratio } from "./ratio";

const reflected = (m: Measure): number => (risesTo(m) ? proportion(m) : (2 * m.target - m.actual) / m.target);

/** Whether more brings the actual nearer to the target, or there is no proportion to it. */
const risesTo = (m: Measure): boolean =>
  m.target <= 0 || (m.exact ? m.actual <= m.target : m.direction === "higher");

/**
 * Lower is better: 2 − A/T, so that 10 % too much costs 10 %, and twice the target earns 0. Higher is better: A/T, as `ratio`.
 * With T ≤ 0: 1 when the target is met, else 0. Source: domain, "Other methods": 11 against "<= 10" → 2 − 1.1 = 0.9.
 */
export const mirror: Method = {
  id: "mirror",
  formula: {
    it: "2 − risultato / target se è meglio un valore basso, altrimenti risultato / target",
    en: "2 − actual / target where lower is better, else actual / target",
  },
  missing: null,
  compute: reflected,
  explain(m, show, bands) {
    if (risesTo(m)) return ratio.explain(m, show, bands);
    const [a, t] = [show(m.actual), show(m.target)];
    const result = percentWords(Math.max(0, reflected(m)));
    return { it: `2 − ${a.it} / ${t.it} = ${result.it}`, en: `2 − ${a.en} / ${t.en} = ${result.en}` };
  },
};
