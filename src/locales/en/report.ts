import { format } from "../format";
import type { report as italian } from "../it/report";

const { count, number, percent } = format("en-GB");

export const report: typeof italian = {
  plan: (year) => (year === null ? "Plan" : `Plan ${year}`),
  sheets: (n) => count(n, "sheet", "sheets"),
  objectives: (n) => count(n, "objective", "objectives"),
  indicators: (n) => count(n, "indicator", "indicators"),
  noPlan: "No plan recognised.",
  noPlanHint:
    "A plan has a row of headings (Objective, Weight, Indicator, Target…) or cards with these labels.",
  weight: "weight",
  score: "score",
  noWeight: "missing",
  noScore: "–",
  untitled: "(untitled)",
  thresholds: (texts) => `thresholds ${texts.join(", ")}`,
  threshold: (level, text) => `${percent(level)}: ${text}`,
  baseline: (text) => `baseline: ${text}`,
  actual: (period, text) => `result ${period}: ${text}`,
  responsible: (names) => `Responsible: ${names.join("; ")}`,
  sum: (from, to) => (from === to ? `Σ ${from}` : `Σ ${from} – ${to}`),
  sumOf: (label) => `Σ ${label}`,
  managers: "Weights by manager",
  measured: (share) => `${percent(share, 0)} of the weight is measured.`,
  skipped: (names) => `Sheets without a plan: ${names}`,
  unread: (n) => count(n, "unexplained cell", "unexplained cells"),
  moreUnread: (n) => `… and ${number(n, 0)} more`,
  clean: "Nothing to report.",
  with: (cells) => `together with ${cells}`,
  fixable: "can be corrected automatically",
  ignored: (reason) => `ignored: ${reason}`,
  summary: (errors, warnings, notes, ignored) =>
    [
      count(errors, "error", "errors"),
      count(warnings, "warning", "warnings"),
      count(notes, "note", "notes"),
      ...(ignored > 0 ? [`${number(ignored, 0)} ignored`] : []),
    ].join(", "),
};
