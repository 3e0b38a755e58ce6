/** @jest-environment-options {"url": "https://localhost/taskpane.html"} */
import { createExcelHost } from "../../src/excel/excelHost";
import { filledCell, sheetAt, sheetNamed } from "./host/book";
import type { Book } from "./host/book";
import { insertRow } from "./host/edit";
import { ribbon } from "./host/ribbon";
import { changes } from "./host/processBatch";
import { startExcel } from "./host/startExcel";
import { writeCell } from "./host/writeCell";

// The report's sheet is ours to rewrite until the planner writes on it.

type Started = Awaited<ReturnType<typeof startExcel>>;
let native: Started["native"];
let open: Started["open"];
jest.setTimeout(60_000);
beforeAll(async () => ({ native, open } = await startExcel()));

const PLAN = `| a | 1 |\n## Note\n| b |`;
const report = (title: string, rows = 3) => ({
  name: "Verifica",
  keptAs: "Verifica con note",
  title,
  header: ["Cella", "Messaggio", "Peso"],
  rows: Array.from({ length: rows }, (_, row) => [
    { value: "A1", link: { sheet: "Piano", row, col: 0 } },
    { value: row === 0 ? "=1+1" : "007" },
    { value: 0.6, format: "0%" },
  ]),
});

/** Sheets with all there is on them, but the ids. */
const model = (book: Book) =>
  book.sheets.map(({ name, cells, tables, customProperties, visibility }) => [
    name,
    visibility,
    [...cells].map(([at, { value, formula, format }]) => [at, value, formula, format]).sort(),
    tables.map(({ range }) => range),
    [...customProperties].sort(),
  ]);
const names = (book: Book) => book.sheets.map(({ name }) => name);
const title = (book: Book, sheet: string) => sheetNamed(book, sheet)?.cells.get("0,0")?.value;

describe("a report of an earlier session", () => {
  it("comes back, whole and in its place, when a later one is taken back", async () => {
    const book = open(PLAN);
    await createExcelHost().writeReport(report("prima"));
    book.sheets.splice(1, 0, ...book.sheets.splice(2, 1));
    expect(names(book)).toEqual(["Piano", "Verifica", "Note"]);
    const before = model(book);
    const journal = await createExcelHost().writeReport(report("dopo", 1));
    expect([names(book), title(book, "Verifica")]).toEqual([["Piano", "Verifica", "Note"], "dopo"]);
    await journal.undo();
    expect(model(book)).toEqual(before);
  });

  it("is left to the planner who wrote on it, and is the report again after undo", async () => {
    const book = open(PLAN);
    await createExcelHost().writeReport(report("prima"));
    const [, , sheet] = book.sheets;
    if (!sheet) throw new Error("no report");
    writeCell(book, sheet, 3, 4, "sentito l'ufficio");
    const before = model(book);
    const journal = await createExcelHost().writeReport(report("dopo"));
    expect(names(book).sort()).toEqual(["Note", "Piano", "Verifica", "Verifica con note"]);
    expect(sheet.name).toBe("Verifica con note");
    expect(filledCell(sheet, 3, 4).value).toBe("sentito l'ufficio");
    expect([title(book, "Verifica"), title(book, "Verifica con note")]).toEqual(["dopo", "prima"]);
    await journal.undo();
    expect(book.sheets).toContain(sheet);
    const bare = (sheets: ReturnType<typeof model>) => sheets.map((one) => one.slice(0, 4)).sort();
    expect(bare(model(book))).toEqual(bare(before));
    expect(sheet.customProperties.get("cruscotto.report")).toBe("Verifica");
  });

  it("is replaced, not kept, where nobody wrote on it", async () => {
    const book = open(PLAN);
    for (const text of ["uno", "due", "tre"]) await createExcelHost().writeReport(report(text));
    expect(names(book)).toEqual(["Piano", "Note", "Verifica"]);
  });

  it("with notes stays each time", async () => {
    const book = open(PLAN);
    for (const text of ["uno", "due", "tre"]) {
      await createExcelHost().writeReport(report(text));
      const sheet = sheetNamed(book, "Verifica");
      if (sheet) insertRow(book, sheet, 0);
      if (sheet) writeCell(book, sheet, 0, 0, `nota ${text}`);
    }
    expect(names(book).sort()).toEqual([
      "Note",
      "Piano",
      "Verifica",
      "Verifica con note",
      "Verifica con note 2",
    ]);
  });
});

describe("taking a report back", () => {
  it("does not remove what the planner wrote on it since", async () => {
    const book = open(PLAN);
    const journal = await createExcelHost().writeReport(report("prima"));
    writeCell(book, sheetAt(book, 2), 9, 0, "mio");
    await expect(journal.undo()).rejects.toMatchObject({ code: "conflict", where: "Verifica" });
    expect(filledCell(sheetAt(book, 2), 9, 0).value).toBe("mio");
  });

  it("does nothing to a later report", async () => {
    const book = open(PLAN);
    const host = createExcelHost();
    const first = await host.writeReport(report("prima"));
    await host.writeReport(report("dopo"));
    await first.undo();
    expect([names(book), title(book, "Verifica")]).toEqual([["Piano", "Note", "Verifica"], "dopo"]);
  });
});

describe("when the connection is lost", () => {
  const cases: readonly (readonly [string, boolean, boolean])[] = [
    ["once, untouched", false, false],
    ["once, with notes", true, false],
    ["for good, untouched", false, true],
    ["for good, with notes", true, true],
  ];
  it.each(cases)("the report is the old one or the new one (%s)", async (_what, hasNotes, forGood) => {
    const start = async () => {
      const book = open(PLAN);
      await createExcelHost().writeReport(report("prima"));
      if (hasNotes) writeCell(book, sheetAt(book, 2), 3, 4, "nota");
      return book;
    };
    const states = (book: Book) => JSON.stringify(model(book).sort());
    const old = states(await start());
    const fresh = await start();
    await createExcelHost().writeReport(report("dopo"));
    const done = states(fresh);
    const found: unknown[] = [];
    let places = 0;
    for (let trip = 1; trip < 60; trip++)
      for (let action = 0; ; action++) {
        const book = await start();
        let trips = 0;
        let size = -1;
        let isOver = false;
        native.trouble.lost = (batch) => {
          if (isOver) return forGood ? 0 : null;
          if (++trips < trip) return null;
          isOver = true;
          size = changes(batch) ? batch.Actions.length : 0;
          return action < size ? action : Number.POSITIVE_INFINITY;
        };
        await createExcelHost()
          .writeReport(report("dopo"))
          .catch(() => undefined);
        native.trouble.lost = null;
        if (size < 0) {
          expect(places).toBeGreaterThan(50);
          expect(found).toEqual([]);
          return;
        }
        places += 1;
        if (!forGood && ![old, done].includes(states(book))) found.push([trip, action, names(book)]);
        // What was cut in two stays until the next report; the planner's notes always do.
        await createExcelHost().writeReport(report("ancora"));
        const notes = book.sheets.flatMap(({ cells }) =>
          [...cells.values()].filter(({ value }) => value === "nota"),
        );
        if (
          notes.length !== (hasNotes ? 1 : 0) ||
          names(book).filter((name) => name.includes("…")).length > 0
        )
          found.push(["left", trip, action, names(book), notes.length]);
        if (action >= size) break;
      }
  });
});

it("Verifica says the same beside a report that was kept", async () => {
  const book = open(`
    | Obiettivo | Indicatore | Peso | Target 2024 |
    | Servizi   | Utenti     | 60%  | 880         |
    | Servizi   | Giorni     | 30%  | 28          |`);
  const press = ribbon(native);
  const first = await press("checkPlan");
  const sheet = sheetNamed(book, "Verifica");
  if (sheet) writeCell(book, sheet, 3, 9, "nota");
  const second = await press("checkPlan");
  expect(second).toMatchObject({ kind: "done", words: first.kind === "done" ? first.words : null });
  expect(book.sheets.map(({ name }) => name)).toContain("Verifica con note");
});
