import { drawSheet } from "../../../src/grid/drawSheet";
import { SheetView } from "../../../src/grid/sheetView";
import { formatCell } from "../../../src/model/address";
import type { Workbook } from "../../../src/model/grid";
import { defaultProfile } from "../../../src/model/profile";
import { cellKey } from "../../../src/reading/report/cellKey";
import { sheetCensus } from "../../../src/reading/report/sheetCensus";
import { recognise } from "../../../src/reading/recognise";

const PLAN = `
  ## Piano
  | Piano della performance 2026 | < | < | < | < |
  | Obiettivo operativo | Peso | Indicatore | Target 2026 | Responsabile |
  | Ridurre i tempi di rilascio | 60% | Giorni medi di rilascio | <= 10 | Anagrafe |
  | Formare il personale | 40% | Ore di formazione per dipendente | >= 20 | Personale |
  | I pesi sono stati concordati con i dirigenti. | < | < | < | < |`;

const read = (picture: string) => recognise(drawSheet(picture).workbook, defaultProfile);
const cells = (list: readonly { readonly at: { readonly row: number; readonly col: number } }[]) =>
  list.map(({ at }) => formatCell(at));

it("accounts for every cell of a plain plan, its title and its note", () => {
  const { sheets, unread } = read(PLAN);
  expect(unread).toEqual([]);
  expect(
    sheets.map(({ name, recognised, coverage, layout, plan }) => [name, recognised, coverage, layout, plan]),
  ).toEqual([["Piano", true, 1, "table", 0]]);
});

const TABLE = `
  | Obiettivo operativo | Peso | Indicatore | Target 2026 | Responsabile |
  | Ridurre i tempi di rilascio | 60% | Giorni medi di rilascio | <= 10 | Anagrafe |
  | Formare il personale | 40% | Ore di formazione per dipendente | >= 20 | Personale |`;

it.each<[string, string, readonly string[]]>([
  ["a title at the left", `| Piano | | | | |${TABLE}`, []],
  ["a title in the middle", `| | | Piano | | |${TABLE}`, []],
  ["the number of an annex at the right", `| | | | | | | Allegato 2 |${TABLE}`, []],
  ["a note below", `${TABLE}\n| | | | | |\n| I pesi sono concordati | | | | |`, []],
  ["a note in the middle", `${TABLE}\n| | | | | |\n| | | * dati provvisori | | |`, []],
  ["a legend", `${TABLE}\n| | | | | |\n| | | Legenda: | | |\n| | | in linea | | |`, []],
  ["a text far to the right", `| | | | | | | | | | | da rivedere |${TABLE}`, ["K1"]],
  ["a text in the middle, far below", `${TABLE}\n| |\n| |\n| |\n| |\n| | | | da rivedere | |`, ["D8"]],
  [
    "a rolling update of nobody knows what",
    `${TABLE}\n| | | | | |\n| Aggiornato con deliberazione della Giunta n. 9 del 3 maggio 2026 | | | | |`,
    ["A5"],
  ],
])("knows of %s whether it belongs to the plan", (_case, picture, expected) => {
  expect(cells(read(picture).unread)).toEqual(expected);
});

const CARD = (remark: string) => `
  | Obiettivo operativo | Ridurre i tempi di rilascio | ${remark} |
  | Peso | 60% | |
  | Responsabile | Anagrafe | |
  | Indicatori | Target 2026 | |
  | Giorni medi di rilascio | <= 10 | |`;
const COLUMNS = (remark: string) => `
  | Obiettivo operativo | Ridurre i tempi di rilascio | Formare il personale | ${remark} |
  | Peso | 60% | 40% | |
  | Indicatore | Giorni medi di rilascio | Ore di formazione | |
  | Target 2026 | <= 10 | >= 20 | |
  | Responsabile | Anagrafe | Personale | |`;

it.each([
  ["a card", CARD, "H1"],
  ["a sheet whose records are columns", COLUMNS, "I1"],
])("reads %s as it stands beside a remark far away, and reports the remark", (_, draw, place) => {
  const plain = read(draw(""));
  const remarked = read(draw("| | | | | da rivedere xyz"));
  expect(plain.unread).toEqual([]);
  expect(cells(remarked.unread)).toEqual([place]);
  expect(remarked.nodes).toEqual(plain.nodes);
  expect(remarked.indicators).toEqual(plain.indicators);
  expect(remarked.sheets[0]?.coverage).toBeLessThan(1);
});

it("takes no text far below the cards for a title of theirs", () => {
  const card = (title: string, indicator: string) => `
    | Obiettivo operativo | ${title} | Responsabile | Anagrafe |
    | Peso | 50% | Anno | 2026 |
    | Indicatori | Formula | Peso | Target 2026 |
    | ${indicator} | a / b | 60% | <= 10 |
    | ${indicator} sul web | c | 40% | 20 |
    | | | | |`;
  const below = (rows: number) =>
    `${card("Ridurre i tempi di rilascio", "Giorni medi")}${card("Formare il personale", "Ore di corso")}
    ${"| | | | |\n".repeat(rows)}| | | prova abc | |`;
  const plan = read(below(5));
  expect(plan.nodes).toHaveLength(2);
  expect(cells(plan.unread)).toEqual(["C18"]);
});

it("accounts for a value nobody needs that goes on below", () => {
  const card = (title: string, staff: string) => `
    | Obiettivo operativo | ${title} | Peso | 50% |
    | Responsabili | Dirigente Area 1 | Risorse umane | Personale del Servizio ${staff} |
    | | Dirigente Area 2 | | Personale del Servizio ${staff}0 |
    | Indicatori | Giorni di rilascio | Target 2026 | <= 20 |`;
  const plan = read(`${card("Ridurre i tempi", "3")}\n| | | | |${card("Formare il personale", "4")}`);
  expect(plan.nodes).toHaveLength(2);
  expect(plan.unread).toEqual([]);
});

it("says which cells nobody could explain; what lies under a merge is no cell", () => {
  const [grid] = drawSheet("| Titolo | < | 4711 |\n| x | y | z |").workbook.sheets;
  if (!grid) throw new Error("nothing drawn");
  const left = {
    at: { sheet: grid.sheet, row: 0, col: 1 },
    type: "text" as const,
    value: "resto",
    text: "resto",
  };
  const rows = grid.rows.map((row, at) => (at === 0 ? [row[0], left, row[2]] : row));
  const { unread, coverage } = sheetCensus(
    new SheetView({ ...grid, rows }),
    new Set(),
    new Set(
      [
        [0, 0],
        [1, 0],
        [1, 2],
      ].map(([row = 0, col = 0]) => cellKey({ row, col })),
    ),
  );
  expect(cells(unread)).toEqual(["C1", "B2"]);
  expect(coverage).toBeCloseTo(0.6, 10);
});

it("names every field with its cells, role and runner-up", () => {
  const [sheet] = read(PLAN).sheets;
  const weight = sheet?.fields.find(({ role }) => role === "weight:operationalObjective");
  expect(weight).toMatchObject({
    heading: "Peso",
    cells: [{ top: 2, left: 1, bottom: 3, right: 1 }],
    anchor: { headings: ["peso"] },
  });
  expect(weight?.certainty).toBeGreaterThan(0.5);
  expect(sheet?.fields.find(({ role }) => role === "target")?.because.length).toBeGreaterThan(0);
});

it("draws titles, headings, the table and what is none", () => {
  const [sheet] = read(PLAN).sheets;
  expect(sheet?.blocks.map(({ kind, range }) => [kind, range.top, range.bottom])).toEqual(
    expect.arrayContaining([
      ["header", 1, 1],
      ["table", 2, 3],
    ]),
  );
});

it("reports errors of plans, and of our own functions that they need the add-in", () => {
  const { workbook } = drawSheet(PLAN);
  const [grid] = workbook.sheets;
  if (!grid) throw new Error("nothing drawn");
  const error = (col: number, text: string, formula: string) => ({
    at: { sheet: "Piano", row: 2, col },
    type: "error" as const,
    value: text,
    text,
    formula,
  });
  const rows = grid.rows.map((row, at) =>
    at === 2 ? [...row, error(5, "#REF!", "=A9"), error(6, "#NAME?", "=PERF.SCORE(A1,B1)")] : row,
  );
  const plan = recognise({ ...workbook, sheets: [{ ...grid, rows }] }, defaultProfile);
  expect(plan.errors.map(({ at, needsAddIn }) => [formatCell(at), needsAddIn ?? false])).toEqual([
    ["F3", false],
    ["G3", true],
  ]);
});

it("lists cells of the plan in hidden rows, columns and sheets", () => {
  const { workbook } = drawSheet(PLAN);
  const hide = (more: Partial<Workbook["sheets"][number]>) =>
    recognise({ ...workbook, sheets: workbook.sheets.map((grid) => ({ ...grid, ...more })) }, defaultProfile)
      .hidden;
  expect(hide({})).toEqual([]);
  expect(hide({ hiddenRows: new Set([2]) }).every(({ row }) => row === 2)).toBe(true);
  expect(hide({ hiddenCols: new Set([1]) }).map(({ row, col }) => [row, col])).toEqual([
    [2, 1],
    [3, 1],
  ]);
  expect(hide({ hidden: true }).length).toBeGreaterThan(6);
});

it("says where words of a plan gave no node", () => {
  const { notRead } = read(`${PLAN}
  ## Secondo semestre
  | Peso | Target | Soglia minima |
  | 60   | 20     | 15            |
  | 40   | 30     | 25            |`);
  expect(notRead.map(({ at, words }) => [at.sheet, words])).toEqual([
    ["Secondo semestre", ["Peso", "Target", "Soglia minima"]],
  ]);
});

it("asks nothing about what is sure, and little at all", () => {
  const { questions } = read(`${PLAN}
  ## Altro
  | Cosa | Quanto vale | Come si vede | Fin dove |
  | Aprire lo sportello | 70 | Giorni di apertura | 200 |
  | Rifare il sito | 30 | Pagine nuove | 40 |`);
  expect(questions.length).toBeLessThanOrEqual(6);
  for (const { answers } of questions) {
    expect(answers.length).toBeGreaterThan(1);
    expect(answers.reduce((sum, { certainty }) => sum + certainty, 0)).toBeLessThanOrEqual(1.0001);
  }
});

it("gives a workbook without a plan no recognised sheet", () => {
  const plan = read("## Rubrica\n| Ufficio | Telefono |\n| Sede | 4512 |\n| Magazzino | 4513 |");
  expect(
    plan.sheets.map(({ recognised, certainty, layout, plan: place }) => [
      recognised,
      certainty,
      layout,
      place,
    ]),
  ).toEqual([[false, 0, null, null]]);
  expect(plan.plans).toEqual([]);
});

it("comes to an end where values stand in a column of a form that nobody headed", () => {
  const card = (code: string, title: string, indicator: string) => `
    ## ${code}
    | OBIETTIVO ${code} | ${title} | | | |
    | INDICATORI: | | | | |
    | ${indicator} | target storico | valore target | < | peso |
    | | | al 30/6 | al 31/12 | |
    | | 4 | 6 | 12 | 100% |`;
  const empty = card("1.1", "RIDURRE LE PERDITE", "").replace(/\|[^|]*4 \| 6.*/, "");
  const picture = [empty, card("1.2", "SEMPLIFICARE I MODULI", "1: MODULI RIFATTI")].join("\n");
  const { sheets } = recognise(drawSheet(picture).workbook, defaultProfile);
  expect(sheets.map(({ name }) => name)).toEqual(["1.1", "1.2"]);
});
