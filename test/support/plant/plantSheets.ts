import { drawSheet } from "../../../src/grid/drawSheet";
import type { Address } from "../../../src/model/address";
import type { Plan } from "../../../src/model/plan";
import type { Sourced } from "../../../src/model/sourced";
import { edit, textAt, type Defect, type Planter } from "./plant";
import { measured, yearTarget } from "./planItems";

const hidden = (what: "row" | "column" | "sheet", at: Address): Defect => ({
  edits: [],
  at,
  hide: { what, at },
});

/** A sheet behind the others; the planner should be taken to the first of its last row of headings. */
function addSheet(picture: string): readonly Defect[] {
  const name = "Allegato da leggere";
  const { sheets } = drawSheet(`## ${name}\n${picture}`).workbook;
  const row = sheets[0]?.rows.findIndex((cells) => cells.some((cell) => cell?.text === "Target")) ?? 0;
  return [{ edits: [], at: { sheet: name, row, col: 0 }, sheets }];
}

const notes = ({ indicators }: Plan): Sourced<string>[] =>
  indicators.flatMap(({ statusNote }) => statusNote ?? []);

const onNote = (drawn: (note: string, all: readonly Sourced<string>[]) => string): Planter => {
  return (plan, workbook) =>
    notes(plan).flatMap(({ at }) => {
      const text = textAt(workbook, at);
      const next = drawn(text, notes(plan));
      return next === text ? [] : [edit(at, next)];
    });
};

/** What follows the number of an act: "97 del 26 luglio 2018". */
const actOf = (note: string): string => note.slice(note.search(/n\. ?\d/));

export const sheetPlanters: Readonly<Record<string, readonly Planter[]>> = {
  "revision-reference": [
    onNote((note) => note.replace(/n\. ?\d+/, "n.")),
    onNote((note) => note.replace(/ del \d+ \p{L}+ \d{4}/u, "")),
    onNote((note) => (/n\. ?\d+/.test(note) ? (note.split(" ")[0] ?? note) : note)),
  ],
  "revision-mismatch": [
    onNote((note, all) => {
      const twins = all.filter(({ value }) => actOf(value) === actOf(note)).length;
      return twins > 2 ? note.replace(/n\. ?\d+/, "n. 999") : note;
    }),
  ],
  "removed-with-targets": [
    (plan) =>
      plan.indicators.flatMap(({ status, blankTargets }) =>
        status === "removed"
          ? blankTargets
              .filter(({ period }) => Number(period) >= (plan.year ?? 0))
              .map(({ at }) => edit(at, "90%"))
          : [],
      ),
  ],
  "hidden-content": [
    (plan) => plan.nodes.map(({ title }) => hidden("row", title.at)),
    (plan) => measured(plan).map(({ name }) => hidden("row", name.at)),
    (plan) =>
      measured(plan).flatMap((indicator) => {
        const target = yearTarget(indicator, plan);
        return target ? [hidden("column", target.at)] : [];
      }),
    (plan) =>
      measured(plan).flatMap(({ algorithm, weight, responsible: [unit] }) =>
        [algorithm, weight, unit].flatMap((value) => (value ? [hidden("column", value.at)] : [])),
      ),
    (plan) => plan.nodes.map(({ title }) => hidden("sheet", title.at)),
  ],
  "plan-not-read": [
    () => addSheet("| Peso | Target | Soglia minima |\n| 60 | 20 | 15 |\n| 40 | 30 | 25 |"),
    () => addSheet("| Dati |\n| |\n| Formula | Target | Peso |\n| a / b | 20 | 60 |"),
  ],
  "sheet-unread": [
    // Behind the last column, beside a title.
    (plan, { sheets }) =>
      plan.nodes.flatMap(({ title: { at } }) => {
        const grid = sheets.find(({ sheet }) => sheet === at.sheet);
        const width = grid?.rows.reduce((widest, row) => Math.max(widest, row.length), 0) ?? 0;
        return grid ? [edit({ ...at, col: width + 5 }, "xyz 12 da rivedere")] : [];
      }),
    // Some rows below everything.
    (plan, { sheets }) =>
      plan.sheets.flatMap(({ name, recognised }) => {
        const grid = sheets.find(({ sheet }) => sheet === name);
        return recognised && grid
          ? [edit({ sheet: name, row: grid.rows.length + 4, col: 3 }, "prova 123 abc")]
          : [];
      }),
  ],
};
