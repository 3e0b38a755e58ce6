import { shareOfWay } from "../shareOfWay";
import type { Method } from "./method";
import { wayWords } from "./min-max";

/**
 * (A − B)/(T − B): how much of the improvement on the last known value B was made. Where B is no worse than the target there is nothing to
 * improve: 1 when the target is met, else 0. Source: domain, "Other methods".
 */
export const priorYear: Method = {
  id: "prior-year",
  formula: {
    it: "(risultato − valore storico) / (target − valore storico)",
    en: "(actual − baseline) / (target − baseline)",
  },
  missing: { it: "serve il valore storico", en: "the baseline is needed" },
  compute: (m) => (m.baseline === null ? null : shareOfWay(m, m.baseline)),
  explain: (m, show) => wayWords(m, m.baseline ?? 0, show),
};
