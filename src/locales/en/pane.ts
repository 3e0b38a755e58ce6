import { format } from "../format";
import type { Messages } from "../it";

const { count, number } = format("en-GB");

export const pane: Messages["pane"] = {
  title: "Cruscotto",
  views: { tree: "Tree", check: "Check", scores: "Scores", reading: "How I read it" },
  viewsLabel: "Views",
  reread: "Read the workbook again",
  settings: "Settings",
  language: "Language",
  languages: { auto: "Automatic", it: "Italiano", en: "English" },
  theme: "Appearance",
  themes: { auto: "Automatic", light: "Light", dark: "Dark", highContrast: "High contrast" },
  plan: (year) => (year === null ? "Plan" : `Plan ${year}`),
  sheets: (n) => count(n, "sheet", "sheets"),
  objectives: (n) => count(n, "objective", "objectives"),
  indicators: (n) => count(n, "indicator", "indicators"),
  howRead: "See how I read the workbook",
  next: {
    answer: (n: number) => (n === 1 ? "Answer a question" : `Answer ${number(n, 0)} questions`),
    unread: () => "See what was not understood",
    errors: () => "See and correct the errors",
    warnings: () => "See the warnings",
    done: () => "Hand over the report",
  },
  readingAgain: "Reading the sheet again…",
  close: "Close",
  cancel: "Cancel",
  loading: "Loading…",
  done: (label) => `Done: ${label}`,
  undo: "Undo",
  undone: (label) => `Undone: ${label}`,

  reading: "Reading the workbook…",
  readingRows: (done, total) => `${number(done, 0)} of ${number(total, 0)} rows`,
  reviewing: "Looking for the plan and checking it…",
  cancelReading: "Stop",
  cancelled: "Reading stopped.",
  readNow: "Read the workbook",

  empty: "The workbook is empty.",
  emptyHint: "Open the file of the performance plan, or type the plan here: I read it as you write.",
  noPlan: "I found no plan in this workbook.",
  noPlanHint:
    "I know a plan by the words in its headings or on its cards: objective, indicator, target, weight. For example:",
  noPlanExample: "Example of a table with the headings of a plan",
  exampleHeader: ["Objective", "Weight", "Indicator", "Target"],
  exampleRow: ["1.1 Digital desk", "60%", "Requests handled", "≥ 90%"],
  pointAtHeader: "Point at the headings",
  pointAtHeaderHint: "Choose a cell of the heading row in the sheet, then say what the columns hold.",
  samples: "Or open a sample plan:",
  partly: (n) =>
    n === 1
      ? "One filled cell has no place in the plan."
      : `${number(n, 0)} filled cells have no place in the plan.`,
  hiddenSheets: (names) => `Part of the plan is in hidden sheets: ${names}.`,

  lacks: {
    merges:
      "This version of Excel does not say which cells are merged: a title merged over several rows counts for the first one only. " +
      "Update Excel, or repeat the title in every row.",
  },

  failed: "I could not read the workbook.",
  crashed: "The pane has stopped.",
  notDone: "I could not do that.",
  retry: "Try again",
  copyDetails: "Copy details",
  copied: "Details copied.",
  hostGone:
    "The pane is no longer connected to the workbook. Close it and open it again from its ribbon button.",
  profileUnread: (why) =>
    `The settings saved in the workbook cannot be read (${why}). I use the usual ones; yours stay as they are until you change one.`,
};
