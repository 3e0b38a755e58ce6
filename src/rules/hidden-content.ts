import type { Address } from "../model/address";
import { planCells } from "../model/planCells";
import { groupBy } from "../model/groupBy";
import { defineRule } from "./rule";
import { figure } from "./figure";

export const hiddenContent = defineRule({
  id: "hidden-content",
  severity: "warning",
  problem: { it: "Parti del piano nascoste", en: "Hidden parts of the plan" },
  title: {
    it: "Nessuna parte del piano sta in righe, colonne o fogli nascosti.",
    en: "Disallow parts of the plan in hidden rows, columns or sheets.",
  },
  why: {
    it: "Quello che si pubblica deve essere quello che si è verificato; una riga nascosta pesa ma non si vede.",
    en: "What is published must be what was checked; a hidden row weighs without being seen.",
  },
  source: null,
  good: [
    `
    | Obiettivo operativo         | Indicatore        | Target |
    | Ridurre i tempi di rilascio | Giorni medi       | <= 10  |
    | Formare il personale        | Ore di formazione | >= 20  |`,
  ],
  bad: [
    `
    | Obiettivo operativo                   | Indicatore        | Target |
    | Ridurre i tempi di rilascio           | Giorni medi       | <= 10  |
    | Formare il personale {hidden-content} | Ore di formazione | >= 20  | hidden
    | Aprire lo sportello                   | Utenti            | >= 300 |`,
  ],

  check({ plan, nodes }, report) {
    if (plan.hidden.length === 0) return;
    const hiddenSheets = new Set(plan.sheets.filter(({ hidden }) => hidden).map(({ name }) => name));
    const shown = columnsThatShow(plan.hidden, planCells({ nodes, indicators: plan.indicators }));
    for (const [sheet, cells] of groupBy(plan.hidden, (at) => at.sheet)) {
      const rows = new Set(cells.filter((at) => shown.has(columnOf(at))).map(({ row }) => row));
      const inColumns = cells.filter(({ row }) => !rows.has(row));
      const inRows = cells.filter(({ row }) => rows.has(row));
      const runs = hiddenSheets.has(sheet)
        ? [cells]
        : [...runsOf(inRows, ({ row }) => row), ...runsOf(inColumns, ({ col }) => col)];
      for (const run of runs) {
        const [first, ...others] = [...run].sort((a, b) => a.row - b.row || a.col - b.col);
        if (!first) continue;
        report({
          at: first,
          related: others,
          about: [],
          message: {
            it: `Attese celle visibili, trovat${run.length === 1 ? "a una cella nascosta" : `e ${figure(run.length).it} celle nascoste`} del piano.`,
            en: `Expected visible cells, found ${figure(run.length).en} hidden ${run.length === 1 ? "cell" : "cells"} of the plan.`,
          },
        });
      }
    }
  },
});

const columnOf = ({ sheet, col }: Address): string => `${col} ${sheet}`;
const placeOf = ({ sheet, row, col }: Address): string => `${row} ${col} ${sheet}`;

/** Columns of which something is seen: what is hidden there stands in hidden rows. */
function columnsThatShow(hidden: readonly Address[], cells: readonly Address[]): ReadonlySet<string> {
  const unseen = new Set(hidden.map(placeOf));
  const shown = new Set<string>();
  for (const at of cells) {
    const column = columnOf(at);
    // One cell that is seen is enough.
    if (!shown.has(column) && !unseen.has(placeOf(at))) shown.add(column);
  }
  return shown;
}

/** Cells of neighbouring rows (or columns) belong together: what was hidden at one stroke is one thing to look at. */
function runsOf(cells: readonly Address[], lineOf: (at: Address) => number): Address[][] {
  const runs: Address[][] = [];
  for (const cell of [...cells].sort((a, b) => lineOf(a) - lineOf(b))) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && lineOf(cell) - lineOf(last) <= 1) run.push(cell);
    else runs.push([cell]);
  }
  return runs;
}
