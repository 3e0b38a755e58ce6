import { format } from "../format";
import type { Messages } from "../it";

const { count, number, percent } = format("en-GB");

export const reading: Messages["reading"] = {
  intro:
    "Here you see what I understood of each sheet. If I was wrong, correct me: I remember it in this workbook.",
  sheets: "Sheets",
  noPlan: "No plan in this sheet",
  hidden: "hidden sheet",
  layouts: {
    "table-with-merged-levels": "Table with levels",
    "label-value-cards": "Cards with labels",
    "mini-table-per-indicator": "Cards with small tables",
    "years-beside-objective": "Objectives with years beside them",
    "list-of-objectives": "List of objectives",
  },
  otherLayout: "Plan",
  certainty: (share) => {
    if (share >= 0.9) return "sure";
    return share >= 0.7 ? "fairly sure" : "to be checked";
  },
  certaintyLabel: "Certainty",
  // Rounded down: 100 % means that nothing was left over.
  coverage: (share) => `${percent(Math.floor(share * 100) / 100)} of the cells understood`,
  coverageLabel: "Cells understood",
  map: (sheet) => `Map of the sheet ${sheet}`,
  blocks: {
    title: "title",
    heading: "section heading",
    header: "column headings",
    table: "table",
    card: "card",
    note: "note",
    legend: "legend",
  },
  roles: {
    objective: "objective",
    weight: "weight",
    indicator: "indicator",
    target: "targets and values",
    heading: "word that decided",
    label: "other text",
    unread: "not understood",
  },
  evidence: "Words that decided",
  unread: (n) => count(n, "cell not understood", "cells not understood"),
  allRead: "Every filled cell has its place.",
  showAt: (cell) => `Show ${cell}`,
  more: (n) => `${count(n, "more", "more")}`,
  corrections: "Your corrections",
  noCorrections: "None.",
  columnOf: (sheet, column) => `${sheet}, column ${column}`,
  headingsOf: (words) => `“${words}”`,
  taughtRole: (place, role) => `${place}: ${role}`,
  taughtShare: (role, share) => `${role} at ${percent(share)}`,
  taughtHeadings: (words, rows) =>
    `“${words}”: ${rows === 1 ? "row of headings" : `${number(rows, 0)} rows of headings`}`,
  taughtSection: (words, level) => `“${words}” opens a section: ${level}`,
  taughtNotPart: (words) => `“${words}”: the area is no part of the plan`,
  taughtSheetNotPart: (sheet) => `The sheet ${sheet} is no part of the plan`,
  taughtOwnPlan: (sheet) => `The sheet ${sheet} is a plan of its own`,
  onlyOn: (what, sheet) => `${what} (on the sheet ${sheet} only)`,
  headerRow: (row) => `headings in row ${row}`,
  remove: (what) => `Remove the correction: ${what}`,
  correct: "Correct the reading",
  sheet: "Sheet",
  column: "Column",
  columnHint: "The letter of the column, for example N",
  columnWrong: "Write the letter of a column, for example N.",
  useSelected: (cell) => `Use the chosen cell (${cell})`,
  holds: "Holds",
  row: "Row of the headings",
  rowHint: "Optional: the number of the row",
  rowWrong: "Write the number of a row, for example 4.",
  save: "Save the correction",
};
