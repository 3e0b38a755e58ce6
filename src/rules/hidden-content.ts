import type { Address } from "../model/address";
import { groupBy } from "./groupBy";
import { defineRule } from "./rule";

export const hiddenContent = defineRule({
  id: "hidden-content",
  severity: "warning",
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

  check({ plan }, report) {
    for (const cells of groupBy(plan.hidden, ({ sheet }) => sheet).values()) {
      for (const run of runsOfRows(cells)) {
        const [first, ...others] = run;
        if (!first) continue;
        report({
          at: first,
          related: others,
          about: [],
          message: {
            it: `Attese celle visibili, trovat${run.length === 1 ? "a una cella nascosta" : `e ${run.length} celle nascoste`} del piano.`,
            en: `Expected visible cells, found ${run.length} hidden ${run.length === 1 ? "cell" : "cells"} of the plan.`,
          },
        });
      }
    }
  },
});

/** Cells of neighbouring rows belong together: a hidden block is one thing to look at. */
function runsOfRows(cells: readonly Address[]): Address[][] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.col - b.col);
  const runs: Address[][] = [];
  for (const cell of sorted) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && cell.row - last.row <= 1) run.push(cell);
    else runs.push([cell]);
  }
  return runs;
}
