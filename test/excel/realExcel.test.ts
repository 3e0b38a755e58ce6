/** @jest-environment-options {"url": "https://localhost/taskpane.html"} */
import { commandBoard } from "../../src/commands/commandBoard";
import type { Outcome } from "../../src/commands/command";
import { registerCommands } from "../../src/commands/registerCommands";
import { createExcelHost } from "../../src/excel/excelHost";
import { review } from "../../src/review";
import { filledCell, key, reopen, sheetAt } from "./host/book";
import type { Book } from "./host/book";
import { renameSheet } from "./host/edit";
import { startExcel } from "./host/startExcel";
import { writeCell } from "./host/writeCell";

// What real Excel does and a workbook drawn for a test does not: each behaviour's source stands where the stand-in imitates it.

type Started = Awaited<ReturnType<typeof startExcel>>;
let native: Started["native"];
let open: Started["open"];
const board = commandBoard();

jest.setTimeout(60_000);
beforeAll(async () => {
  ({ native, open } = await startExcel());
  const desk = {
    host: createExcelHost(),
    review: async (...[workbook, profile]: Parameters<typeof review>) => review(workbook, profile),
    language: () => "it" as const,
    openPage: () => undefined,
    showPane: async () => undefined,
  };
  registerCommands(desk, board.put);
});

async function press(name: string): Promise<Outcome> {
  const told = new Promise<Outcome>((resolve) => {
    const stop = board.subscribe(() => {
      stop();
      const run = board.current();
      if (run) resolve(run.outcome);
    });
  });
  native.runAction(name);
  return told;
}

async function accept(outcome: Outcome): Promise<Outcome> {
  if (outcome.kind !== "proposal") throw new Error(`expected a proposal, got ${JSON.stringify(outcome)}`);
  return outcome.accept();
}

const PLAN = `
  | Obiettivo | Indicatore | Peso | Target 2024 | Soglia 80% | Soglia 60% | Consuntivo 2024 |
  | Servizi   | Utenti     | 60%  | 880         | 704        | 528        | 700             |
  | Servizi   | Giorni     | 40%  | 28          | 29         | 30         | 29              |
  | Sito      | Quota      | 100% | > 90%       |            |            | 92%             |`;

const at = (row: number, col: number, sheet = "Piano") => ({ sheet, row, col });
const textCell = (book: Book, row: number, col: number) =>
  sheetAt(book, 0).cells.set(key(row, col), { value: "", format: "@" });

it("writes numbers and formulas as such into cells of the format Text", async () => {
  const book = open(PLAN);
  textCell(book, 1, 9);
  textCell(book, 2, 9);
  const journal = await createExcelHost().apply("x", [
    { at: at(1, 9), value: 0.5 },
    { at: at(2, 9), formula: "=PERF.SCORE(G3,D3)" },
  ]);
  expect(filledCell(sheetAt(book, 0), 1, 9)).toMatchObject({ value: 0.5, format: "General" });
  expect(filledCell(sheetAt(book, 0), 2, 9).formula).toBe("=PERF.SCORE(G3,D3)");
  await journal.undo();
  expect(filledCell(sheetAt(book, 0), 1, 9)).toMatchObject({ value: "", format: "@" });
});

it("keeps what was text in a cell of the format Text when that is taken back", async () => {
  const book = open(PLAN);
  sheetAt(book, 0).cells.set(key(1, 9), { value: "0012", format: "@" });
  const journal = await createExcelHost().apply("x", [{ at: at(1, 9), value: 0.5 }]);
  await journal.undo();
  expect(filledCell(sheetAt(book, 0), 1, 9)).toMatchObject({ value: "0012", format: "@" });
});

it("scores the other rows beside one whose target is too long for a formula", async () => {
  const long = `almeno 5 ${"incontri con le categorie ".repeat(20)}`;
  const book = open(PLAN);
  Object.assign(filledCell(sheetAt(book, 0), 3, 3), {
    value: `Anno 2023: 3\nAnno 2024: ${long}`,
    text: `Anno 2023: 3\nAnno 2024: ${long}`,
  });
  await accept(await press("proposeScores"));
  const formulas = [...sheetAt(book, 0).cells.values()].flatMap(({ formula }) => formula ?? []);
  expect(formulas.filter((formula) => formula.includes("PERF.SCORE"))).not.toHaveLength(0);
});

describe("marks beside rules of others that cannot be read", () => {
  const foreign = (book: Book) => {
    const area = { top: 0, left: 0, bottom: 9, right: 9 };
    sheetAt(book, 0).conditionalFormats.push(
      { id: "u1", type: "Custom", areas: [area], formula: "=A1>3", fill: "", border: "" },
      { id: "u2", type: "Custom", areas: [area], formula: "=A1<1", fill: "", border: "" },
    );
  };
  const ids = (book: Book) => sheetAt(book, 0).conditionalFormats.map(({ id }) => id);

  it("are set, replaced and taken away", async () => {
    const book = open(PLAN);
    foreign(book);
    const host = createExcelHost();
    await host.mark([{ at: at(1, 1), severity: "error" }]);
    expect(ids(book)).toHaveLength(3);
    await host.mark([{ at: at(2, 1), severity: "error" }]);
    expect(ids(book)).toHaveLength(3);
    await host.unmark();
    expect(ids(book)).toEqual(["u1", "u2"]);
  });

  it("are found again on the other sheets by whoever did not set them", async () => {
    const book = open(`${PLAN}\n## Note\n| a |`);
    await createExcelHost().mark([{ at: at(0, 0, "Note"), severity: "error" }]);
    foreign(book);
    await createExcelHost().unmark();
    expect(book.sheets.map(({ conditionalFormats }) => conditionalFormats.length)).toEqual([2, 0]);
  });
});

describe("Ctrl+Z", () => {
  it("still works after a profile was stored that is the same as before", async () => {
    const book = open(PLAN);
    await createExcelHost().writeProfile('{"version":1}');
    writeCell(book, sheetAt(book, 0), 1, 1, "Utenti serviti");
    await createExcelHost().writeProfile('{"version":1}');
    expect(book.undo).toHaveLength(1);
  });

  it("still works where there was no profile to forget", async () => {
    const book = open(PLAN);
    writeCell(book, sheetAt(book, 0), 1, 1, "Utenti serviti");
    expect(await press("proposeRestore")).toMatchObject({ kind: "nothing" });
    expect(book.undo).toHaveLength(1);
  });
});

describe("a workbook whose structure is protected", () => {
  it("is told as such before a report is built", async () => {
    const book = open(PLAN);
    book.structureProtected = true;
    const outcome = await press("checkPlan");
    expect(outcome).toMatchObject({ kind: "failed", error: { code: "structure" } });
    expect(book.sheets).toHaveLength(1);
  });
});

it("brings formulas back into their own sheet when ids mean other sheets in another session", async () => {
  const book = open(`${PLAN}\n## Altro\n| a | b | c |`);
  reopen(book);
  writeCell(book, sheetAt(book, 0), 1, 7, "=PERF.SCORE(G2,D2,E2,F2)");
  Object.assign(filledCell(sheetAt(book, 0), 1, 7), { value: 0.6 });
  await accept(await press("proposeValues"));
  renameSheet(book, sheetAt(book, 0), "Piano approvato");
  book.sheets.reverse();
  reopen(book);
  expect(await press("proposeRestore")).toMatchObject({
    kind: "proposal",
    lines: [{ cell: "'Piano approvato'!H2" }],
  });
});

it("writes reports and cells that are too much for one request", async () => {
  const book = open(PLAN);
  const rows = Array.from({ length: 3000 }, (_, row) => [
    { value: `riga ${row} ${"x".repeat(2000)}` },
    { value: row },
  ]);
  await createExcelHost().writeReport({ name: "Verifica", title: "t", header: ["a", "b"], rows });
  expect(filledCell(sheetAt(book, 1), 3002, 1).value).toBe(2999);
  const changes = rows.map((_, row) => ({ at: at(row, 20), value: "x".repeat(2000) }));
  await createExcelHost().apply("x", changes);
  expect(filledCell(sheetAt(book, 0), 2999, 20).value).toHaveLength(2000);
});

it("says that functions are still at work instead of leaving their cells out", async () => {
  const book = open(PLAN);
  writeCell(book, sheetAt(book, 0), 1, 7, "=PERF.SCORE(G2,D2,E2,F2)");
  Object.assign(filledCell(sheetAt(book, 0), 1, 7), { value: "#BUSY!", isError: true });
  writeCell(book, sheetAt(book, 0), 2, 7, "=PERF.SCORE(G3,D3,E3,F3)");
  Object.assign(filledCell(sheetAt(book, 0), 2, 7), { value: 0.8 });
  expect(await press("proposeValues")).toMatchObject({
    kind: "nothing",
    words: { it: expect.stringContaining("in calcolo") },
  });
});

describe("a stray cell far away", () => {
  it.each([
    ["GS20001", 20_000, 200],
    ["XFD1048576", 1_048_575, 16_383],
  ])("at %s costs a few requests, and is read", async (_name, row, col) => {
    const book = open(PLAN);
    sheetAt(book, 0).cells.set(key(row, col), { value: "x", format: "General" });
    native.requests.length = 0;
    const { sheets } = await createExcelHost().read();
    expect(native.requests.length).toBeLessThan(12);
    expect(sheets[0]?.rows[1]?.[3]?.value).toBe(880);
    expect(sheets[0]?.rows[row]?.[col]?.value).toBe("x");
  });
});
