/** @jest-environment-options {"url": "https://localhost/taskpane.html"} */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createExcelHost } from "../../src/excel/excelHost";
import { createSheetPort } from "../../src/excel/sheetPort";
import { connectSheetPort } from "../../src/functions/sheetPort";
import { review } from "../../src/review";
import { defaultProfile } from "../../src/model/profile";
import type { Profile } from "../../src/model/profile";
import { openFile } from "./host/openFile";
import { filledCell, key, sheetAt } from "./host/book";
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
  document.documentElement.lang = "it";
  await import("../../src/functions/register");
  connectSheetPort(createSheetPort(createExcelHost()));
});

const PLAN = `
  | Obiettivo | Indicatore | Peso | Target 2024 | Soglia 80% | Soglia 60% | Consuntivo 2024 | Storico |
  | Servizi   | Utenti     | 60%  | 880         | 704        | 528        |                 |         |
  | Servizi   | Giorni     | 40%  | 28          | 29         | 30         |                 |         |
  | Sito      | Tempo      | 100% | <= 20 giorni |           |            |                 |         |
  | Sito      | Zero       |      |             | 5          |            | 0               |         |
  | Sito      | Reclami    |      | 0           | 2          | 4          | 0               | #N/A    |`;

async function enter(book: Book, formula: string) {
  const sheet = sheetAt(book, 0);
  writeCell(book, sheet, 20, 0, formula);
  await calculate(native, metadata);
  return filledCell(sheet, 20, 0).value;
}

describe.each([0, null] as const)("where a blank cell arrives as %s", (blank) => {
  it.each<[string, unknown]>([
    // The README's promise: empty while there is no actual.
    ["=PERF.SCORE(G2,D2,E2,F2)", ""],
    ["=PERF.SCORE(G3,D3,E3,F3)", ""],
    ["=PERF.SCORE(G4,D4)", ""],
    ["=PERF.MET(G2,D2)", ""],
    ["=PERF.STATUS(G2)", ""],
    ["=PERF.THRESHOLD(G3,D3,E3,F3)", ""],
    ["=PERF.EXPLAIN(G3,D3,E3,F3)", "manca il risultato"],
    ["=PERF.ROLLUP(G2:G4,C2:C4)", ""],
    ["=PERF.SCORE(G5,D5)", "#N/A"],
    // A nought that was typed is one.
    ["=PERF.SCORE(G6,D6,E6,F6)", 1],
    ["=PERF.SCORE(3,D6,E6,F6)", 0.6],
    ["=PERF.SCORE(0,5)", 0],
    ["=PERF.STATUS(G6)", "non raggiunto"],
  ])("%s is %j", async (formula, value) => {
    const book = open(PLAN);
    book.blankArgument = blank;
    expect(await enter(book, formula)).toEqual(value);
  });
});

it("goes on where an argument holds an error", async () => {
  const book = open(PLAN);
  expect(await enter(book, "=PERF.TREE(A1:H6)")).not.toBe("#N/A");
});

describe("dates and percentages, which arrive as bare numbers,", () => {
  const DATES = `
    | Obiettivo | Target 2015 | Consuntivo | Quota | Fatta | Scritta    |
    | Avviso    | 30/06/2015  | 10/07/2015 | 90%   | 85    | 10/07/2015 |
    | Bando     | 30/06/2015  | 20/06/2015 | 90    | 85%   | 20/06/2015 |`;
  const openDates = () => {
    const book = open(DATES);
    Object.assign(filledCell(sheetAt(book, 0), 1, 5), { value: "10/07/2015", format: "General" });
    Object.assign(filledCell(sheetAt(book, 0), 2, 5), { value: "20 giugno 2015", format: "General" });
    return book;
  };
  it.each<[string, unknown]>([
    ["=PERF.SCORE(C2,B2)", 0],
    ["=PERF.SCORE(C3,B3)", 1],
    ["=PERF.SCORE(F2,B2)", 0],
    ["=PERF.SCORE(F3,B3)", 1],
    ["=PERF.MET(C2,B2)", false],
    ["=PERF.MET(C3,B3)", true],
    ['=PERF.TARGET(B2,"parole")', "entro il 30 giugno 2015"],
    ['=PERF.TARGET(D2,"parole")', "almeno il 90 %"],
    ["=PERF.SCORE(E2,D2)", 85 / 90],
    ["=PERF.SCORE(E3,D3)", 85 / 90],
    ["=PERF.SCORE(85,0.9)", "#VALUE!"],
  ])("are read as their cells show them: %s is %j", async (formula, value) => {
    expect(await enter(openDates(), formula)).toEqual(
      typeof value === "number" ? expect.closeTo(value, 9) : value,
    );
  });

  it("are blank where a formula makes a date of nought from a blank cell", async () => {
    const book = openDates();
    Object.assign(filledCell(sheetAt(book, 0), 1, 2), { value: 0, formula: "=Z9" });
    expect(await enter(book, "=PERF.SCORE(C2,B2)")).toBe("");
  });
});

describe("TREE and FINDINGS", () => {
  const SAMPLES = join(__dirname, "../../assets/samples");
  const spilled = (book: Book, row: number, col: number, width: number) => {
    const { cells } = sheetAt(book, 0);
    const rows: unknown[][] = [];
    for (let i = row; cells.has(key(i, col)); i++)
      rows.push(Array.from({ length: width }, (_, j) => cells.get(key(i, col + j))?.value));
    return rows;
  };

  it.each(["tabella-unica.xlsx", "schede-impilate.xlsx", "consuntivo-con-punteggi.xlsx"])(
    "see %s as the pane does",
    async (name) => {
      const workbook = await openFile(join(SAMPLES, name));
      const book = open(workbook);
      const host = createExcelHost();
      await host.writeProfile(JSON.stringify({ version: 1, severities: { "source-missing": "off" } }));
      const profile: Profile = { ...defaultProfile, severities: { "source-missing": "off" } };
      const { plan, findings } = review(await host.read(), profile);
      const sheet = sheetAt(book, 0).name;
      const far = 400;
      writeCell(book, sheetAt(book, 0), far, 40, "=PERF.TREE(A1:AM300)");
      writeCell(book, sheetAt(book, 0), far, 60, "=PERF.FINDINGS(A1:AM300)");
      await calculate(native, metadata);
      const nodes = plan.nodes.filter(({ title }) => title.at.sheet === sheet);
      expect(spilled(book, far, 40, 4).map(([, , title]) => title)).toEqual(
        nodes.map(({ title }) => title.value),
      );
      const standing = findings.filter(({ ignored, at }) => ignored === null && at.sheet === sheet);
      expect(spilled(book, far, 60, 1).flat().filter(Boolean)).toEqual(standing.map(({ rule }) => rule));
    },
  );
});
