/** @jest-environment-options {"url": "https://localhost/taskpane.html"} */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createExcelHost } from "../../src/excel/excelHost";
import { createSheetPort } from "../../src/excel/sheetPort";
import { connectSheetPort } from "../../src/functions/sheetPort";
import { filledCell, sheetAt } from "./host/book";
import type { Book } from "./host/book";
import { calculate } from "./host/calculate";
import type { FunctionsMetadata } from "./host/calculate";
import { startExcel } from "./host/startExcel";
import { writeCell } from "./host/writeCell";

type Started = Awaited<ReturnType<typeof startExcel>>;
let native: Started["native"];
let open: Started["open"];
const metadata = JSON.parse(
  readFileSync(join(__dirname, "../../src/functions/functions.it.json"), "utf8"),
) as FunctionsMetadata;

jest.setTimeout(60_000);
beforeAll(async () => {
  ({ native, open } = await startExcel());
  // The pane keeps the page's language up to date.
  document.documentElement.lang = "it";
  await import("../../src/functions/register");
  connectSheetPort(createSheetPort(createExcelHost()));
});

const PLAN = `
  | Obiettivo | Indicatore | Peso | Target 2024     | Soglia 80% | Soglia 60% | Consuntivo 2024 |
  | Servizi   | Utenti     | 60%  | 880             | 704        | 528        | 700             |
  | Servizi   | Giorni     | 40%  | 28              | 29         | 30         | 29              |
  | Sito      | Quota      | 100% | > 90%           |            |            | 92%             |
  | Sito      | Avviso     |      | entro il 30/06  |            |            |                 |
  | Sito      | Altro      |      | quanto prima si |            |            | 3               |`;

/** Types a formula into a free cell and answers what stands there and the message beside an error. */
async function enter(book: Book, formula: string, row = 20, col = 0) {
  const sheet = sheetAt(book, 0);
  writeCell(book, sheet, row, col, formula);
  const messages = await calculate(native, metadata);
  return { value: filledCell(sheet, row, col).value, message: [...messages.values()][0] ?? null, sheet };
}

it.each<[string, number | string | boolean]>([
  ["=PERF.SCORE(G2,D2,E2,F2)", 0.6],
  ["=PERF.SCORE(G3,D3,E3,F3)", 0.8],
  ["=PERF.SCORE(G4,D4)", 1],
  ['=PERF.SCORE(G2,D2,E2,F2,"linear")', 0.6 + (0.2 * (700 - 528)) / (704 - 528)],
  ["=PERF.THRESHOLD(G3,D3,E3,F3)", 0.8],
  ["=PERF.MET(G4,D4)", true],
  ["=PERF.WEIGHTSUM(C2:C3)", 1],
  ["=PERF.WEIGHTSOK(C2:C3)", true],
])("%s in a cell shows %s", async (formula, value) => {
  const entered = await enter(open(PLAN), formula);
  expect(entered.message).toBeNull();
  expect(entered.value).toEqual(typeof value === "number" ? expect.closeTo(value, 9) : value);
});

it("fills the cells beside it with what a target says", async () => {
  const { sheet } = await enter(open(PLAN), "=PERF.TARGET(D4)");
  const filled = [0, 1, 2, 3, 4, 5].map((col) => filledCell(sheet, 20, col).value);
  expect(filled).toEqual(expect.arrayContaining(["comparison", ">", 0.9, "percent", "higher"]));
});

it("says #SPILL! when the place is taken", async () => {
  const book = open(PLAN);
  writeCell(book, sheetAt(book, 0), 20, 1, "mio");
  expect((await enter(book, "=PERF.TARGET(D4)")).value).toBe("#SPILL!");
});

it.each([
  ['=PERF.SCORE(G2,D2,E2,F2,"media")', "#VALUE!", /metodo.*step/],
  ["=PERF.SCORE(G6,D6)", "#VALUE!", /quanto prima si/],
  ["=PERF.WEIGHTSOK(A2:A3)", "#VALUE!", /Servizi/],
])("%s shows an error whose message says what to write", async (formula, error, words) => {
  const { value, message } = await enter(open(PLAN), formula);
  expect(value).toBe(error);
  expect(message).toMatch(words);
});

it("says #NAME? for a function there is none of", async () => {
  expect((await enter(open(PLAN), "=PERF.NONE(A1)")).value).toBe("#NAME?");
});

it("lists the plan and the findings of a range", async () => {
  const book = open(PLAN);
  const { sheet } = await enter(book, "=PERF.TREE(A1:G6)");
  const spilled = [...sheet.cells].filter(([, { spilledFrom }]) => spilledFrom === "20,0");
  expect(spilled.map(([, { value }]) => value)).toEqual(expect.arrayContaining(["Servizi"]));
});

it("is read back by the host as formula, value and error", async () => {
  const book = open(PLAN);
  await enter(book, "=PERF.SCORE(G2,D2,E2,F2)");
  const { sheets } = await createExcelHost().read();
  expect(sheets[0]?.rows[20]?.[0]).toMatchObject({
    type: "number",
    value: 0.6,
    formula: "=PERF.SCORE(G2,D2,E2,F2)",
  });
});
