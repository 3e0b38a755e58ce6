import type { page as italian } from "../it/page";
import { format } from "../format";

const { count, number, percent } = format("en-GB");

/** What the reports that are pages say: HTML, the sheet “Verifica”, a rule's page. */
export const page: typeof italian = {
  title: (workbook) => `Check of ${workbook}`,
  several: "Check of the plans",
  plan: (year) => (year === null ? "Plan" : `Plan ${year}`),
  counts: (objectives, indicators) =>
    [
      ...(objectives > 0 || indicators === 0 ? [count(objectives, "objective", "objectives")] : []),
      count(indicators, "indicator", "indicators"),
    ].join(", "),
  noPlan: "No plan recognised in this workbook.",
  made: (day, phase) =>
    phase === null ? `As of ${day}.` : `As of ${day}. Stage of the plan: ${phase.toLowerCase()}.`,
  todo: "What to do, and who",
  responsible: "Responsible",
  nobody: "Nobody responsible",
  what: "What to put right",
  blocks: "blocks publication",
  overall: (score, measured) =>
    `Score of the whole plan: ${percent(score, 1)} (weight measured: ${percent(measured, 0)}).`,
  objectives: "Objectives",
  objectiveOrIndicator: "Objective and indicators",
  target: "Target",
  result: "Result",
  weight: "Weight",
  score: "Score",
  findings: "Findings",
  ignored: "Ignored findings",
  reason: "Reason",
  tree: "Performance tree",
  treeHint: (nodes) =>
    `Tree of ${count(nodes, "objective", "objectives")}: code, title, weight and findings.`,
  treeRest: (nodes) => `… and ${count(nodes, "more objective", "more objectives")}`,
  coverage: "How it was read",
  quoted: (text) => `“${text}”`,
  otherSheets: (n) => count(n, "other", "others"),
  sheetsRead: (sheets, n, { layout, certainty, coverage }) =>
    `${n === 1 ? "Sheet" : "Sheets"} ${sheets}: ${layout.toLowerCase()}, reading: ${certainty}, ${coverage}.`,
  fieldsRead: (fields) => `I read ${fields}.`,
  readAs: (heading, role) => `“${heading}” as ${role}`,
  noPlanIn: (sheets, n) =>
    n === 1 ? `The sheet ${sheets} is no plan.` : `The sheets ${sheets} are no plan.`,
  unreadCell: (cell, text) => `${cell} “${text}”`,
  unreadCells: (n, cells) => `${count(n, "cell", "cells")} not understood: ${cells}.`,
  cell: "Cell",
  message: "Finding",
  alsoAt: "Together with",
  otherCells: (n) => (n === 1 ? "and one more" : `and ${number(n, 0)} more`),
  fix: "Suggested correction",
  rule: "Rule",
  gravity: "Severity",
  about: "Objective or indicator",
  reportSheet: "Verifica",
  reportKept: "Verifica with notes",
  clean: "No findings.",
  good: "Good",
  bad: "Bad (◄ marks the cells)",
  source: "Source",
  goodPractice: "Good practice, not a legal duty.",
  option: (name, usual) => `Option ${name}, ${usual} by default`,
  madeBy: "Written by Cruscotto.",
};
