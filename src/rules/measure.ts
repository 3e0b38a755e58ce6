import type { TargetMeaning } from "../model/target";

/** What sort of quantity a target asks for. */
export type Measure = "number" | "percent" | "time" | "money" | "date" | "boolean" | "change";

const TIME = new Set(["days", "workingDays", "hours", "months", "weeks", "minutes", "years"]);

/** The sort of quantity, null where a target has none of its own (a milestone, a comparison with last year). */
export function measureOf({ kind, unit }: TargetMeaning): Measure | null {
  switch (kind) {
    case "boolean":
    case "date":
      return kind;
    case "relativeBaseline":
      return "change";
    case "comparison":
    case "perUnit":
      if (unit === "percent") return "percent";
      if (unit === "eur") return "money";
      return unit !== null && TIME.has(unit) ? "time" : "number";
    case "relativeYear":
    case "relativeGroup":
    case "milestone":
    case "none":
    case "reference":
      return null;
  }
}

const WORDS: Readonly<Record<Measure, { readonly it: string; readonly en: string }>> = {
  number: { it: "un numero", en: "a number" },
  percent: { it: "una percentuale", en: "a percentage" },
  time: { it: "un tempo", en: "a length of time" },
  money: { it: "un importo", en: "an amount" },
  date: { it: "una data", en: "a date" },
  boolean: { it: "un sì o no", en: "a yes or no" },
  change: { it: "una variazione", en: "a change" },
};

/** A measure for messages: "una percentuale". */
export const measureWords = (measure: Measure): { readonly it: string; readonly en: string } =>
  WORDS[measure];

/** Position of a target on its own scale, for telling which of two asks for more; a date counts days. */
export function scalarOf({ kind, value }: TargetMeaning): number | null {
  if ((kind === "comparison" || kind === "perUnit") && typeof value === "number") return value;
  // A date without a year ("--12-31") still has its place among others of the same row.
  const date = kind === "date" && typeof value === "string" ? value.replace(/^--/, "2000-") : null;
  return date === null ? null : Date.parse(date) / 86_400_000;
}
