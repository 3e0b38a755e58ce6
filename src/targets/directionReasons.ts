import type { Bilingual } from "../model/finding";

/** What beside the words of an indicator tells which way is better; each ends a sentence that starts with the way. */
export const directionReasons = {
  operator: { it: "lo dice il segno davanti al target", en: "the sign before the target says so" },
  thresholds: { it: "lo dicono le soglie", en: "the thresholds say so" },
  nought: { it: "il target è zero", en: "the target is nought" },
  date: { it: "una scadenza si rispetta prima", en: "a deadline is met before" },
  unit: { it: "il target è un tempo", en: "the target is a length of time" },
  nothing: { it: "nessuna parola dice il verso", en: "no word says which way is better" },
} as const satisfies Readonly<Record<string, Bilingual>>;
