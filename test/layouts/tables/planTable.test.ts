import { drawSheet } from "../../../src/grid/drawSheet";
import { SheetView } from "../../../src/grid/sheetView";
import { planTable, type TablePlan } from "../../../src/layouts/tables/planTable";
import { readHeaderBand } from "../../../src/layouts/tables/readHeaderBand";
import { readTableColumns } from "../../../src/layouts/tables/tableColumns";

function planOf(picture: string): TablePlan {
  const [grid] = drawSheet(picture).workbook.sheets;
  const view = grid && new SheetView(grid);
  const band = view && readHeaderBand(view, 0);
  if (!band) throw new Error("no headings drawn");
  return planTable(view, band.bottom + 1, readTableColumns(band));
}

const levels = (plan: TablePlan) =>
  plan.levels.map(({ kind, title, code, weight }) => [
    kind,
    title.col,
    code?.col ?? null,
    weight?.col ?? null,
  ]);
const indicators = (plan: TablePlan) =>
  plan.indicators.map(({ name, of, fields }) => [
    name.col,
    of,
    fields.map(({ col, term }) => `${col} ${term}`),
  ]);

it("gives the columns under a group's heading to its level", () => {
  const plan = planOf(`
    | Obiettivo strategico | < | Obiettivo operativo | < | < |
    | Codice | Titolo | Codice | Titolo | Peso |
    | 1 | Servizi | 1.1 | Ridurre i tempi | 60 |`);
  expect(levels(plan)).toEqual([
    ["strategicObjective", 1, 0, null],
    ["operationalObjective", 3, 2, 4],
  ]);
});

it("gives a description of no group to the level left of it", () => {
  const { levels: read } = planOf(`
    | Obiettivo strategico | Obiettivo operativo | Descrizione | Indicatore | Descrizione |
    | Servizi | Ridurre i tempi | Lo sportello apre anche il sabato | Giorni | Da calendario |`);
  expect(read.map(({ kind, description }) => [kind, description?.col ?? null])).toEqual([
    ["strategicObjective", null],
    ["operationalObjective", 2],
  ]);
});

it("takes a code of no group for the level right of it", () => {
  const plan = planOf(`
    | Cod. | Obiettivo operativo | Indicatore | Target |
    | 1.1 | Ridurre i tempi | Giorni | 20 |`);
  expect(levels(plan)).toEqual([["operationalObjective", 1, 0, null]]);
});

it.each([
  [
    "the objectives, where it begins with them",
    `| Obiettivo | Indicatore | Peso |
     | Ridurre i tempi | Giorni | 60 |
     | | Ore | |
     | Formare | Corsi | 40 |
     | | Persone | |`,
    2,
    [],
  ],
  [
    "the indicators, where every one of them has one",
    `| Obiettivo | Indicatore | Peso |
     | Ridurre i tempi | Giorni | 60 |
     | ^ | Ore | 40 |
     | Formare | Corsi | 50 |
     | ^ | Persone | 50 |`,
    null,
    ["2 weight"],
  ],
])("gives a weight nobody claims to %s", (_what, picture, level, fields) => {
  const plan = planOf(picture);
  expect(plan.levels.map(({ weight }) => weight?.col ?? null)).toEqual([level]);
  expect(plan.indicators.map((one) => one.fields.map(({ col, term }) => `${col} ${term}`))).toEqual([fields]);
});

it("follows the words that say whose a weight is", () => {
  const plan = planOf(`
    | Obiettivo operativo | Indicatore | Peso indicatore | Target | Peso obiettivo |
    | Ridurre i tempi | Giorni | 100 | 20 | 60 |`);
  expect(levels(plan)).toEqual([["operationalObjective", 0, null, 4]]);
  expect(indicators(plan)).toEqual([[1, null, ["3 target", "2 weight"]]]);
});

it("keeps the indicators of two groups apart, each with its own target", () => {
  const plan = planOf(`
    | Obiettivo strategico | < | < | Obiettivo operativo | < | < |
    | Titolo | Indicatore | Target | Titolo | Indicatore | Target |
    | Servizi | Utenti | 100 | Ridurre i tempi | Giorni | 20 |`);
  expect(indicators(plan)).toEqual([
    [1, "strategicObjective", ["2 target"]],
    [4, "operationalObjective", ["5 target"]],
  ]);
});

it("lets an indicator between two levels measure the upper one", () => {
  const plan = planOf(`
    | Obiettivo strategico | Indicatore | Target | Obiettivo operativo | Indicatore | Target |
    | Servizi | Utenti | 100 | Ridurre i tempi | Giorni | 20 |`);
  expect(indicators(plan)).toEqual([
    [1, "strategicObjective", ["2 target"]],
    [4, null, ["5 target"]],
  ]);
});

it("sees the manager in the coarser of two columns under one heading", () => {
  const plan = planOf(`
    | Obiettivi | < | Peso |
    | Dirigente Area A | Ridurre i tempi | 60 |
    | ^ | Formare il personale | 40 |
    | Dirigente Area B | Aprire lo sportello | 100 |`);
  expect(plan.manager?.col).toBe(0);
  expect(levels(plan)).toEqual([[null, 1, null, 2]]);
});

it.each([
  ["merged over both", "| Obiettivo strategico | < | Peso |"],
  ["over the first alone", "| Obiettivo strategico | | Peso |"],
])("sees code and title under one heading %s", (_how, headings) => {
  const plan = planOf(`${headings}
    | 1.1 | Ridurre i tempi | 60 |
    | 1.2 | Formare il personale | 40 |`);
  expect(levels(plan)).toEqual([["strategicObjective", 1, 0, 2]]);
});

it("takes no number of the rows for a code", () => {
  const plan = planOf(`
    | N. | Obiettivo strategico | Programma | Indicatore | Target |
    | 1 | Servizi | Sportello | Giorni | 20 |
    | 2 | ^ | ^ | Utenti | 300 |
    | 3 | ^ | Registro | Errori | 5 |
    | 4 | Persone | Formazione | Ore | 12 |
    | 5 | ^ | ^ | Corsi | 3 |`);
  expect(plan.levels.map(({ code }) => code)).toEqual([null, null]);
});

it("takes the numbers of objectives for their codes", () => {
  const [, operational] = planOf(`
    | N. | Obiettivo strategico | Obiettivo operativo | Indicatore | Target |
    | 1 | Servizi | Sportello | Giorni | 20 |
    | | ^ | ^ | Utenti | 300 |
    | 2 | ^ | Registro | Errori | 5 |
    | 3 | Persone | Formazione | Ore | 12 |`).levels;
  expect(operational?.code?.col).toBe(0);
});
