import { format } from "../format";
import type { Messages } from "../it";

const { count, number } = format("en-GB");

const withFindings = (errors: number, warnings: number): string =>
  [
    errors > 0 ? count(errors, "error", "errors") : "",
    warnings > 0 ? count(warnings, "warning", "warnings") : "",
  ]
    .filter(Boolean)
    .join(" and ");

export const check: Messages["check"] = {
  verdict: (errors, warnings) => {
    if (errors > 0) return `Not ready to publish: ${withFindings(errors, warnings)}.`;
    return warnings > 0 ? `Ready to publish, with ${withFindings(0, warnings)}.` : "Ready to publish.";
  },
  cannotJudge: ({ questions, sheets, empty, formatsLost }) => {
    if (empty) return "I cannot judge: I found no plan.";
    const why = [
      questions > 0 ? `${count(questions, "question", "questions")} about how I read it` : "",
      sheets.length > 0 ? `I understood only a part of ${sheets.map((name) => `“${name}”`).join(", ")}` : "",
      formatsLost
        ? "the file lost the formats of its numbers, and I cannot tell percentages and dates; take the file from a sound copy"
        : "",
    ];
    return `I cannot judge: ${why.filter(Boolean).join("; ")}.`;
  },
  verdictHint: (ignored) =>
    ignored === 0 ? "" : count(ignored, "finding ignored by you", "findings ignored by you"),
  clean: "No findings: the plan keeps every rule.",
  phase: "Stage of the plan",
  phases: {
    drafting: "Draft",
    publication: "Publication",
    "half-year": "Half-year monitoring",
    final: "Final report",
  },
  groupBy: "Group by",
  byRule: "Rule",
  byObjective: "Objective",
  show: "Show",
  severities: { error: "Errors", warning: "Warnings", info: "Notes" },
  severity: { error: "Error", warning: "Warning", info: "Note" },
  ignoredOnes: "Ignored",
  ignoredOne: "Ignored by you",
  filter: "Which findings to see",
  search: "Search the findings",
  searchShort: "Search",
  noneLeft: "No findings with these filters.",
  position: (at, of) => `${number(at, 0)} of ${number(of, 0)}`,
  notStarted: (of) => count(of, "finding", "findings"),
  next: "Next finding",
  previous: "Previous finding",
  findings: (n) => count(n, "finding", "findings"),
  noObjective: "The whole workbook",
  showAt: (cell) => `Show ${cell}`,
  more: (n) => `Show ${number(n, 0)} more`,
  related: "Together with",
  andMore: (n: number) => `and ${number(n, 0)} more`,
  others: (n: number) => `${number(n, 0)} more`,
  oneByOne: (n: number) => `See the ${number(n, 0)} findings one by one`,
  together: "See them together",
  ignoredNow: (name: string) => `finding ignored (${name})`,
  fix: "Fix…",
  ignore: "Ignore…",
  unignore: "Stop ignoring",
  why: "Why?",
  ignoredBecause: (reason) => `Ignored: ${reason}`,

  fixTitle: "Fix",
  fixCells: (n) => (n === 1 ? "Changes one cell:" : `Changes ${number(n, 0)} cells:`),
  cell: "Cell",
  whose: "Of what",
  total: "Total",
  now: "Now",
  then: "Then",
  blank: "(empty)",
  apply: "Apply",
  undoLater: "You can undo it with one click.",

  ignoreTitle: "Why ignore it?",
  reason: "Reason",
  reasonHint: "You find it again when you open the workbook; the report shows it.",
  reasonMissing: "Write the reason: who reads the report must understand it.",
  scope: "What to ignore",
  onlyHere: (cell) => `Only in ${cell}`,
  everywhere: "This rule in the whole workbook",
  ignoreNow: "Ignore",

  good: "This is right",
  bad: "This is not",
  marked: "to be put right",
  source: "Source",
  goodPractice: "Good practice, not demanded by law.",

  inSheet: "In the sheet",
  mark: "Highlight the cells",
  markAgain: "Update the marks",
  marksStale: "The plan has changed: the marks on the cells are no longer those of the findings.",
  unmark: "Remove the marks",
  copyOffices: "Copy the list by office",
  copyOfficesHint: "A table to paste into a message or a sheet: who has to put what right",
  officesCopied: "List copied: paste it into the message or a sheet.",
  officesNotCopied: "I cannot copy: the clipboard is blocked. Select the list below.",
  copyByHand: "List by office, to select and copy",
  saveByHand: (name: string) => `No files can be saved here: copy this text into a file “${name}”`,
  exportReport: "Export the report",
  exportName: "Report",
  exportHint: "A page to print or send: the verdict, who has to do what, scores, objectives",
  exported: (name) => `Report downloaded: ${name}. Open it to print it or to save it as PDF.`,
  handOver: "To hand over",
  report: "Write the sheet “Verifica”",
  reportWritten: "the sheet “Verifica” is written",
  cellsMarked: "the cells are highlighted",
};
