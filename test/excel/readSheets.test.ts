/** @jest-environment-options {"url": "https://localhost/taskpane.html"} */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { createExcelHost } from "../../src/excel/excelHost";
import { drawSheet } from "../../src/grid/drawSheet";
import type { Cell, Grid, Workbook } from "../../src/model/grid";
import { openFile } from "./host/openFile";
import { startExcel } from "./host/startExcel";

type Started = Awaited<ReturnType<typeof startExcel>>;
let native: Started["native"];
let open: Started["open"];
// The stand-in is honest, not quick, and the machine may have other tests to run.
jest.setTimeout(60_000);
beforeAll(async () => ({ native, open } = await startExcel()));

const cellsOf = (grid: Grid): Cell[] => grid.rows.flat().filter((cell): cell is Cell => cell !== undefined);

/** A workbook of `sheets` sheets whose rows all hold a code, a title and a weight. */
function planOf(sheets: number, rows: number): Workbook {
  const line = (sheet: string, row: number): Cell[] => [
    { at: { sheet, row, col: 0 }, type: "text", value: `1.${row}`, text: `1.${row}` },
    { at: { sheet, row, col: 1 }, type: "text", value: "Ridurre i tempi", text: "Ridurre i tempi" },
    { at: { sheet, row, col: 2 }, type: "number", value: 0.5, text: "50%", format: "0%" },
  ];
  return {
    name: "grande.xlsx",
    sheets: Array.from({ length: sheets }, (_, i) => ({
      sheet: `Area ${i + 1}`,
      hidden: false,
      rows: Array.from({ length: rows }, (_row, row) => line(`Area ${i + 1}`, row)),
      merges: [{ top: 0, left: 0, bottom: 1, right: 0 }],
      hiddenRows: new Set([3]),
      hiddenCols: new Set<number>(),
    })),
  };
}

const PICTURE = `
  | Obiettivo | Peso | Target     | Nota  |
  | Vendite   | 60%  | 31/12/2026 | "007" |
  | ^         | 40   | #N/A       | a\\nb | hidden
  ## Vuoto
  ## Dati
  | 1,5 | < | x |`;

it("reads what a file of the same workbook would give", async () => {
  const { workbook } = drawSheet(PICTURE);
  open(workbook);
  const read = await createExcelHost().read();
  expect(read.name).toBe(workbook.name);
  expect(read.sheets.map(({ sheet }) => sheet)).toEqual(workbook.sheets.map(({ sheet }) => sheet));
  read.sheets.forEach((grid, i) => {
    const drawn = workbook.sheets[i];
    if (!drawn) throw new Error("a sheet too many");
    expect(cellsOf(grid)).toEqual(
      cellsOf(drawn).map((cell) => (cell.type === "error" ? { ...cell, text: "#N/D" } : cell)),
    );
    expect(grid.merges).toEqual(drawn.merges);
    expect(grid.hiddenRows).toEqual(drawn.hiddenRows);
  });
});

it.each([
  ["1 sheet", 1, 40],
  ["60 sheets", 60, 40],
  ["60 sheets of 550 rows, just under 4 MB", 60, 550],
])("takes at most 4 round trips for %s", async (_name, sheets, rows) => {
  open(planOf(sheets, rows));
  const { sheets: read } = await createExcelHost().read();
  expect(native.requests.length).toBeLessThanOrEqual(4);
  expect(read.map((grid) => cellsOf(grid).length)).toEqual(Array.from({ length: sheets }, () => rows * 3));
  expect(read.at(-1)?.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 0 }]);
  expect(read.at(-1)?.hiddenRows).toEqual(new Set([3]));
});

it("reads a sheet of 45,000 rows in blocks, in order, and says how far it is", async () => {
  open(planOf(1, 45_000));
  const progress: number[] = [];
  const { sheets } = await createExcelHost().read({ onProgress: (done) => progress.push(done) });
  expect(native.requests).toHaveLength(2 + 1 + 2);
  expect(progress.at(-1)).toBe(45_000);
  expect(sheets[0]?.rows.map((row) => row[0]?.value).slice(-2)).toEqual(["1.44998", "1.44999"]);
});

it("asks for less when an answer was too large, and remembers it", async () => {
  open(planOf(2, 2000));
  native.trouble.responseLimit = 300_000;
  const host = createExcelHost();
  const { sheets } = await host.read();
  expect(sheets.map((grid) => grid.rows.length)).toEqual([2000, 2000]);
  const first = native.requests.length;
  native.requests.length = 0;
  await host.read();
  expect(native.requests.length).toBeLessThan(first);
});

it("says which sheet is too large when not even one row gets through", async () => {
  open({
    name: "lungo.xlsx",
    sheets: drawSheet(`## Lungo\n| ${"x".repeat(2000)} |`).workbook.sheets,
  });
  native.trouble.responseLimit = 1500;
  await expect(createExcelHost().read()).rejects.toMatchObject({ code: "tooLarge", where: "Lungo" });
});

it("re-reads only the sheets it is asked for", async () => {
  const book = open(PICTURE);
  const host = createExcelHost();
  const before = await host.read();
  for (const sheet of book.sheets) sheet.cells.set("9,0", { value: "nuovo", format: "General" });
  native.requests.length = 0;
  const after = await host.read({ only: ["Dati"] });
  expect(after.sheets[0]).toBe(before.sheets[0]);
  expect(after.sheets.at(-1)?.rows[9]?.[0]?.value).toBe("nuovo");
  expect(JSON.stringify(native.requests)).not.toContain('"Piano"');
});

it("reads a sheet that came meanwhile, though it was not asked for it", async () => {
  const book = open(PICTURE);
  const host = createExcelHost();
  await host.read();
  const [first] = book.sheets;
  if (!first) throw new Error("no sheet");
  book.sheets.push({ ...first, id: "{new}", name: "Copia" });
  const { sheets } = await host.read({ only: ["Dati"] });
  expect(sheets.at(-1)?.sheet).toBe("Copia");
});

it("shows values the Italian way where Excel does not, and where a column is too narrow", async () => {
  const book = open(`| 31/12/2026 | 50% | 1234,5 | TRUE |`);
  const [sheet] = book.sheets;
  sheet?.cells.set("0,3", { value: true, format: "General", text: "TRUE" });
  sheet?.cells.set("0,2", { value: 1234.5, format: "#,##0.00", text: "########" });
  book.culture = "en-US";
  for (const cell of sheet?.cells.values() ?? []) if (cell.text === "31/12/2026") cell.text = "12/31/2026";
  const foreign = await createExcelHost().read();
  expect(foreign.sheets[0]?.rows[0]?.map((cell) => cell?.text)).toEqual([
    "31/12/2026",
    "50%",
    "1.234,50",
    "VERO",
  ]);
  book.culture = "it-IT";
  const narrow = await createExcelHost().read();
  expect(narrow.sheets[0]?.rows[0]?.[2]?.text).toBe("1.234,50");
});

it("keeps formulas, with the functions of add-ins as they are typed", async () => {
  const book = open(`| 1 |`);
  book.sheets[0]?.cells.set("0,1", {
    value: 0.8,
    format: "0%",
    formula: "=_xldudf_PERF_SCORE(A1,2)",
    text: "80%",
  });
  book.sheets[0]?.cells.set("0,2", { value: "=1+1", format: "@", text: "=1+1" });
  const { sheets } = await createExcelHost().read();
  expect(sheets[0]?.rows[0]?.map((cell) => cell?.formula)).toEqual([
    undefined,
    "=PERF.SCORE(A1,2)",
    undefined,
  ]);
});

it("waits for the end of typing in a cell, unless it is told to give up", async () => {
  const book = open(PICTURE);
  book.editing = true;
  const giveUp = new AbortController();
  const given = createExcelHost().read({ signal: giveUp.signal });
  giveUp.abort();
  await expect(given).rejects.toMatchObject({ code: "cancelled" });
  const patient = createExcelHost().read();
  await new Promise((resolve) => setTimeout(resolve, 0));
  book.editing = false;
  for (const wake of book.waiting.splice(0)) wake();
  expect((await patient).sheets).toHaveLength(2);
});

it("says so when the workbook cannot be reached", async () => {
  open(PICTURE);
  native.trouble.offline = true;
  await expect(createExcelHost().read()).rejects.toMatchObject({ name: "HostError", code: "offline" });
});

const CORPUS = join(__dirname, "../../../shared/corpus");
const present = existsSync(CORPUS);
if (!present) console.info("the reference workbooks are not here: not compared with their files");
(present ? it.each : it.skip.each)(
  present ? readdirSync(CORPUS).filter((name) => name.endsWith(".xlsx")) : ["no corpus"],
)("reads %s as its file", async (name) => {
  const workbook = await openFile(join(CORPUS, name));
  open(workbook);
  const read = await createExcelHost().read();
  read.sheets.forEach((grid, i) =>
    expect(cellsOf(grid)).toEqual(workbook.sheets[i] && cellsOf(workbook.sheets[i])),
  );
  expect(native.requests.length).toBeLessThanOrEqual(4);
});
