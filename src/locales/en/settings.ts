import { format } from "../format";
import type { SettingsWords } from "../it/settings";

const { count, percent } = format("en-GB");

/** The view *Impostazioni*, in English. */
export const settings: SettingsWords = {
  title: "Settings",
  intro:
    "Everything from here down holds for this workbook only, and is there when you open it again. Every change shows in the check at once.",
  close: "Close the settings",
  unread: (why) =>
    `The settings saved in the workbook cannot be read (${why}). Below are the usual ones: the first change takes the place of the saved ones.`,
  usual: (value) => `Usually ${value}.`,
  backToUsual: (label, value) => `${label}: back to ${value}`,
  back: (value) => `Back to ${value}`,
  changed: (label, value) => `${label}: ${value}`,
  stillHolds: (value) => `For now ${value} still holds.`,
  usualOnes: "the usual ones",
  nothing: "nothing",
  yes: "Yes",
  no: "No",
  apply: "Apply",
  discard: "Leave as it was",

  plan: "Plan",
  body: "Name of the body",
  bodyHint: (found) =>
    found === null
      ? "Stands at the head of the report. The workbook does not say it: write it here."
      : `Stands at the head of the report. The workbook says “${found}”: write it here to change it.`,
  bodyOfWorkbook: "the workbook's own",
  year: "Year of the plan",
  yearHint: (found) =>
    found === null
      ? "Empty: the one written in the workbook."
      : `Empty: the one written in the workbook (${found}).`,
  yearOfWorkbook: "the workbook's own",
  tolerance: "Tolerance for sums of weights",
  toleranceUnit: "points",
  toleranceHint: "By how many percentage points a sum may differ from 100%.",
  points: (value) => `${value} points`,

  scoring: "Scores",
  cap: "Highest score",
  capHint: "More than 100 where exceeding the target earns more.",
  levels: "Levels of the thresholds",
  levelsHint: "What each threshold is worth, best first, separated by semicolons.",
  levelsShown: (shares) => shares.map((share) => percent(share)).join("; "),
  bands: "Result bands",
  bandsHint: "For the method “By bands”: from which result up, which score.",
  band: (row) => `Band ${row}`,
  bandFrom: "From",
  bandWorth: "Worth",
  fixed: "a fixed score",
  proportional: "the result itself",
  bandScore: "Score",
  addBand: "Add a band",
  removeBand: (row) => `Remove band ${row}`,
  status: "What a score is called",
  statusReached: "“Reached” from",
  statusPartly: "“Partly reached” from",
  statusHint: "Below, “Not reached”. Second box empty: no band in between.",

  rules: "Rules of the check",
  severity: "Severity",
  severities: { error: "Error", warning: "Warning", info: "Note", off: "Off" },
  usually: (severity) => `Usually: ${severity}`,
  findings: (n) => count(n, "finding", "findings"),
  search: "Search for a rule",
  show: "Show",
  every: "All rules",
  onlyChanged: "Changed ones only",
  onlyFound: "Only those with findings",
  found: (n) => count(n, "rule", "rules"),
  noneFound: "No rule with these words.",
  groups: {
    weights: "Weights",
    indicators: "Indicators",
    targets: "Targets and thresholds",
    people: "Responsible units",
    codes: "Codes and titles",
    revisions: "Updates of the plan",
    monitoring: "Monitoring and actuals",
    workbook: "Workbook",
    others: "Others",
  },
  inGroup: (rules, changed) => count(rules, "rule", "rules") + (changed > 0 ? `, ${changed} changed` : ""),
  options: {
    "personal-data allowed": {
      label: "Names the body has decided to publish",
      hint: "One per line, written as in the cell.",
    },
  },
  onePerLine: "One per line.",

  ignored: "Ignored findings",
  noneIgnored: "You have ignored no finding.",
  everywhere: "in the whole workbook",
  countAgain: "Stop ignoring",
  countAgainThis: (rule, place) => `Stop ignoring: ${rule}, ${place}`,
  ignoredGone: "There is nothing to ignore here now.",

  file: "For other programs and workbooks",
  fileHint:
    "The file cruscotto.json, put beside the workbook, gives the command line the same rules; opened in another workbook it takes them there.",
  save: "Save cruscotto.json",
  copy: "Copy the text",
  copied: "Text copied.",
  open: "Open cruscotto.json…",
  opened: (name) => `Settings from ${name}`,
  notOpened: (name) => `${name} cannot be used, the settings stay as they are:`,

  reset: "Everything as usual",
  resetDone: "Usual settings",

  wrong: {
    number: (typed) =>
      typed.trim() === ""
        ? "A number is missing."
        : `“${typed}” is not a number: write for example 80 or 12.5.`,
    year: (typed) => `“${typed}” is not a year between 1990 and 2099.`,
    cap: (typed) => `“${typed}”: the highest score goes from 100% to 1,000%.`,
    tolerance: (typed) => `“${typed}”: the tolerance goes from 0 to 5 points.`,
    level: (typed) => `“${typed}”: every level lies between 0% and 100%, neither of them included.`,
    levelsMissing: () => "At least one level is missing, for example 80; 60.",
    levelsOrder: (typed) => `“${typed}”: levels go from the highest to the lowest, without repetition.`,
    bandFrom: (typed) => `“${typed}”: a band starts between 0% and 1,000%.`,
    bandScore: (typed) => `“${typed}”: a score goes from 0% to 1,000%.`,
    bandsMissing: () => "At least one band is needed.",
    bandsSame: (typed) => `“${typed}”: another band starts there already.`,
    bandsFall: () => "A better result cannot be worth less: look at the scores of the bands.",
    statusFrom: (typed) => `“${typed}”: write more than 0% and at most 100%.`,
    statusOrder: (typed) => `“${typed}”: it must lie below the start of “Reached”.`,
  },
};
