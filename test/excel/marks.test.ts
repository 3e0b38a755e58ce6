/** @jest-environment-options {"url": "https://localhost/taskpane.html"} */
import { createExcelHost } from "../../src/excel/excelHost";
import type { Mark } from "../../src/host";
import { filledCell, sheetAt } from "./host/book";
import type { Book } from "./host/book";
import { insertRow, renameSheet } from "./host/edit";
import { changes } from "./host/processBatch";
import { startExcel } from "./host/startExcel";
import { writeCell } from "./host/writeCell";

// Marks are all there or none, and cells go back to what they were; whoever set them, however they were taken back.

type Started = Awaited<ReturnType<typeof startExcel>>;
let native: Started["native"];
let open: Started["open"];
jest.setTimeout(60_000);
beforeAll(async () => ({ native, open } = await startExcel()));

const PLAN = `
  | Obiettivo | Peso | Target |
  | Vendite   | 60%  | 5      |
  | Acquisti  | 30%  | 7      |
  ## Note
  | a |
  ## Altro
  | b |`;

const at = (row: number, col: number, sheet = "Piano") => ({ sheet, row, col });
const OLD: readonly Mark[] = [
  { at: at(1, 1), severity: "warning" },
  { at: at(0, 0, "Note"), severity: "info" },
];
const NEW: readonly Mark[] = [
  { at: at(2, 1), severity: "error" },
  { at: at(2, 2), severity: "warning" },
  { at: at(0, 0, "Altro"), severity: "info" },
];

/** Two rules of the planner's own on the same cells: Excel refuses to read them, and ours on them. */
const addForeign = (book: Book) => {
  const areas = [{ top: 0, left: 0, bottom: 9, right: 1 }];
  sheetAt(book, 0).conditionalFormats.unshift(
    { id: "u1", type: "Custom", areas, formula: "=A1>3", fill: "#FF0000", border: "" },
    { id: "u2", type: "DataBar", areas, formula: "", fill: "", border: "" },
  );
};
const formats = (book: Book) =>
  book.sheets
    .flatMap(({ name, conditionalFormats }) =>
      conditionalFormats.map(({ areas, formula, fill }) => JSON.stringify([name, areas, formula, fill])),
    )
    .sort();

/** The marks of a session that is over, and what a new session makes of them. */
const openMarked = async () => {
  const book = open(PLAN);
  addForeign(book);
  const bare = formats(book);
  await createExcelHost().mark(OLD);
  return { book, bare, old: formats(book) };
};

describe("Evidenzia", () => {
  it.each([
    ["once", false],
    ["and does not come back", true],
  ])("leaves the old marks or the new ones when the connection is lost %s", async (_when, forGood) => {
    const fresh = await openMarked();
    await createExcelHost().mark(NEW);
    const [old, done] = [fresh.old, formats(fresh.book)];
    const found: unknown[] = [];
    let places = 0;
    for (let trip = 1; trip < 30; trip++)
      for (let action = 0; ; action++) {
        const { book, bare } = await openMarked();
        let trips = 0;
        let size = -1;
        let isOver = false;
        native.trouble.lost = (batch) => {
          if (isOver) return forGood ? 0 : null;
          if (++trips < trip) return null;
          isOver = true;
          // Excel that refuses an action goes on answering: only whole requests, or answers, are lost for good.
          size = changes(batch) && !forGood ? batch.Actions.length : 0;
          return action < size || (forGood && action === 0) ? action : Number.POSITIVE_INFINITY;
        };
        const host = createExcelHost();
        await host.mark(NEW).catch(() => undefined);
        native.trouble.lost = null;
        if (size < 0) {
          expect(places).toBeGreaterThan(forGood ? 10 : 30);
          expect(found).toEqual([]);
          return;
        }
        places += 1;
        const state = formats(book).join();
        if (state !== old.join() && state !== done.join()) found.push([trip, action, state]);
        await createExcelHost().unmark();
        if (formats(book).join() !== bare.join()) found.push(["left behind", trip, action, formats(book)]);
        if (action > size) break;
      }
  });

  it("brings back the marks of an earlier session when it is taken back", async () => {
    const { book, old } = await openMarked();
    const journal = await createExcelHost().mark(NEW);
    await journal.undo();
    expect(formats(book)).toEqual(old);
  });

  it.each([[[0, 1]], [[1, 0]]])(
    "leaves nothing when two markings are taken back in the order %j",
    async (order) => {
      const { book, old } = await openMarked();
      const host = createExcelHost();
      const journals = [await host.mark(NEW), await host.mark(NEW.slice(1))];
      for (const index of order) await journals[index]?.undo();
      expect(formats(book)).toEqual(old);
    },
  );

  it("shows the later marking while only the earlier is taken back", async () => {
    const { book } = await openMarked();
    const host = createExcelHost();
    const first = await host.mark(NEW);
    await host.mark(NEW.slice(1));
    const shown = formats(book);
    await first.undo();
    expect(formats(book)).toEqual(shown);
  });

  it("taken back after everything was removed brings nothing back", async () => {
    const { book, bare } = await openMarked();
    const host = createExcelHost();
    const journal = await host.mark(NEW);
    await host.unmark();
    await journal.undo();
    expect(formats(book)).toEqual(bare);
  });

  it("brings marks back where their cells are by now", async () => {
    const { book } = await openMarked();
    insertRow(book, sheetAt(book, 0), 0);
    renameSheet(book, sheetAt(book, 1), "Appunti, miei");
    const old = formats(book);
    const host = createExcelHost();
    const journal = await host.mark([{ at: at(3, 1), severity: "error" }]);
    renameSheet(book, sheetAt(book, 1), "Note");
    renameSheet(book, sheetAt(book, 0), "L'altro");
    await journal.undo();
    expect(formats(book)).toEqual(
      old.map((text) => text.replace('"Appunti, miei"', '"Note"').replace('"Piano"', '"L\'altro"')).sort(),
    );
  });
});

it("Togli i segni finds every mark, also between rules Excel refuses to read", async () => {
  const book = open(PLAN);
  for (let i = 0; i < 70; i++) {
    const areas = [{ top: 0, left: 1, bottom: 9, right: 1 }];
    sheetAt(book, 0).conditionalFormats.push({
      id: `u${i}`,
      type: "Custom",
      areas,
      formula: `=B1>${i}`,
      fill: "#FF0000",
      border: "",
    });
  }
  const bare = formats(book);
  await createExcelHost().mark([...OLD, ...NEW]);
  await createExcelHost().unmark();
  expect(formats(book)).toEqual(bare);
});

describe("what was written is taken back", () => {
  it("in a sheet that has another name by now, formulas that name it too", async () => {
    const book = open(PLAN);
    Object.assign(filledCell(sheetAt(book, 0), 2, 2), { formula: "=Piano!B2+Note!A1", value: 7 });
    const journal = await createExcelHost().apply("x", [
      { at: at(1, 1), value: 0.7 },
      { at: at(2, 2), value: 9 },
      { at: at(0, 0, "Note"), formula: "=Piano!B3" },
    ]);
    renameSheet(book, sheetAt(book, 0), "Piano 2026");
    await journal.undo();
    expect(filledCell(sheetAt(book, 0), 1, 1)).toMatchObject({ value: 0.6, format: "0%" });
    expect(filledCell(sheetAt(book, 0), 2, 2).formula).toBe("='Piano 2026'!B2+Note!A1");
    expect(filledCell(sheetAt(book, 1), 0, 0).value).toBe("a");
  });

  it("but not in another sheet that has its name by now", async () => {
    const book = open(PLAN);
    const journal = await createExcelHost().apply("x", [{ at: at(0, 0, "Note"), value: "x" }]);
    book.sheets.splice(1, 1);
    renameSheet(book, sheetAt(book, 1), "Note");
    writeCell(book, sheetAt(book, 1), 0, 0, "x");
    await expect(journal.undo()).rejects.toMatchObject({ code: "sheetGone", where: "Note" });
    expect(filledCell(sheetAt(book, 1), 0, 0).value).toBe("x");
  });

  it("without the number format somebody chose since", async () => {
    const book = open(PLAN);
    const journal = await createExcelHost().apply("x", [
      { at: at(1, 1), value: 0.7 },
      { at: at(2, 1), value: 0.3, format: "0.00%" },
    ]);
    filledCell(sheetAt(book, 0), 1, 1).format = "0.00";
    await journal.undo();
    expect(filledCell(sheetAt(book, 0), 1, 1)).toMatchObject({ value: 0.6, format: "0.00" });
    expect(filledCell(sheetAt(book, 0), 2, 1)).toMatchObject({ value: 0.3, format: "0%" });
  });
});

it("two actions at once are carried out one after the other", async () => {
  const book = open(PLAN);
  const host = createExcelHost();
  const journals = await Promise.all([
    host.apply("x", [{ at: at(1, 1), value: 0.7 }]),
    host.apply("y", [{ at: at(1, 1), value: 0.8 }]),
    host.mark(OLD),
    host.mark(NEW),
  ]);
  expect(filledCell(sheetAt(book, 0), 1, 1).value).toBe(0.8);
  await Promise.all(journals.reverse().map((journal) => journal.undo()));
  expect(filledCell(sheetAt(book, 0), 1, 1).value).toBe(0.6);
  expect(formats(book)).toEqual([]);
});
