import { format } from "../format";
import type { Messages } from "../it";

const { count, number, percent } = format("en-GB");

export const tree: Messages["tree"] = {
  label: "Tree of the plan",
  search: "Search the plan",
  clearSearch: "Clear the search",
  found: (n) => (n === 0 ? "No results" : count(n, "result", "results")),
  notFound: (query) => `No objective or indicator contains “${query}”.`,
  levels: "Open levels",
  level: (n) => `Open down to level ${n}`,
  allLevels: "Open everything",
  all: "all",
  indicators: (n) => count(n, "indicator", "indicators"),
  weight: (text) => `weight ${text}`,
  noWeight: "weight missing",
  score: (fraction) => `score ${percent(fraction, 1)}`,
  findings: (errors, warnings, notes) =>
    [
      errors > 0 ? count(errors, "error", "errors") : "",
      warnings > 0 ? count(warnings, "warning", "warnings") : "",
      notes > 0 ? count(notes, "note", "notes") : "",
    ]
      .filter(Boolean)
      .join(", "),
  findingsBelow: (words) => `inside: ${words}`,

  sum: (from, to, sum) =>
    from === to ? `Σ weight ${from} = ${percent(sum)}` : `Σ weights ${from} – ${to} = ${percent(sum)}`,
  sumOf: (label, sum) => `Σ weights of ${label} = ${percent(sum)}`,
  sumVerdict: { right: "adds up", wrong: "does not add up: must be 100 %", incomplete: "incomplete" },
  sumMissing: (n) => (n === 1 ? "one weight is missing" : `${number(n, 0)} weights are missing`),
  sumMembers: "Weights that make up the sum",

  details: "Details",
  closeDetails: "Close the details",
  show: (cell) => `Show ${cell} in the sheet`,
  code: "Code",
  weightLabel: "Weight",
  weightWritten: (text) => `written “${text}”`,
  group: "Sum of the group",
  perspective: "Perspective",
  priority: "Priority",
  responsible: "Responsible",
  description: "Description",
  actions: "Actions",
  mentions: "Also in",
  indicatorsLabel: "Indicators",
  indicatorsColumn: "Indic.",
  scoreColumn: "Score",
  algorithm: "How it is computed",
  unit: "Unit",
  source: "Source",
  kpiType: "Type",
  frequency: "Frequency",
  baseline: "Baseline",
  target: (period) => `Target ${period}`,
  threshold: (level) => `Threshold ${percent(level)}`,
  actual: (period) => `Result ${period}`,
  monitoring: "Monitoring",
  status: "State",
  note: "Note",
  aggregate: "It is the weighted mean of what stands below.",
  blank: "to be filled in",
  unreadable: (why) => `I cannot read it: ${why}`,
  assumed: "assumed",
  scoreLabel: "Score",
  measured: (share) => `measured on ${percent(share, 0)} of the weight`,
  steps: "How the score comes about",
  keys: "Enter goes to the sheet, F6 comes back here.",
};
