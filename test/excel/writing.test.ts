/** @jest-environment-options {"url": "https://localhost/taskpane.html"} */
import { createExcelHost } from "../../src/excel/excelHost";
import type { Mark } from "../../src/host";
import { filledCell, sheetAt, sheetNamed } from "./host/book";
import type { Book } from "./host/book";
import type { Batch } from "./host/processBatch";
import { startExcel } from "./host/startExcel";

type Started = Awaited<ReturnType<typeof startExcel>>;
let native: Started["native"];
let open: Started["open"];
jest.setTimeout(30_000);
beforeAll(async () => ({ native, open } = await startExcel()));

const PLAN = `
  | Obiettivo | Peso | Target     |
  | Vendite   | 60%  | 31/12/2026 |
  | Acquisti  | 30%  | >= 5       |
  ## Note
  | "007" |`;

const at = (row: number, col: number, sheet = "Piano") => ({ sheet, row, col });
const cell = (book: Book, row: number, col: number, sheet = "Piano") =>
  sheetNamed(book, sheet)?.cells.get(`${row},${col}`);

/** Everything a cell holds, in every sheet: what must not change where nothing was asked. */
const contents = (book: Book) =>
  book.sheets.map(({ name, cells }) => [
    name,
    [...cells].map(([key, { value, formula, format }]) => [key, value, formula, format]).sort(),
  ]);

/** Excel refuses the first write of a batch to a range after others have been carried out. */
const failsAt = (column: number) => (batch: Batch) => {
  const spoiled = Object.values(batch.ObjectPaths).find(
    ({ Name, ArgumentInfo }) => Name === "GetRangeByIndexes" && ArgumentInfo?.Arguments?.[1] === column,
  );
  const writes = batch.Actions.some(({ Name }) => Name === "Formulas");
  if (!spoiled || !writes) return;
  native.trouble.before = null;
  Object.assign(spoiled, { Name: "NoSuchMethod" });
};

describe("apply", () => {
  it("writes values, formulas and formats, and takes all back in one step", async () => {
    const book = open(PLAN);
    Object.assign(filledCell(sheetAt(book, 0), 2, 1), { formula: "=B2-B2", value: 0 });
    const before = contents(book);
    const journal = await createExcelHost().apply("Pesi riscalati", [
      { at: at(1, 1), value: 0.7 },
      { at: at(2, 1), value: 0.3, format: "0.00%" },
      { at: at(2, 3), formula: "=PERF.SCORE(C3,B3)" },
      { at: at(0, 2), value: null },
      { at: at(1, 0, "Note"), value: true },
    ]);
    expect(journal.label).toBe("Pesi riscalati");
    expect(cell(book, 1, 1)).toMatchObject({ value: 0.7, format: "0%" });
    expect(cell(book, 2, 1)).toMatchObject({ value: 0.3, format: "0.00%" });
    expect(cell(book, 2, 1)?.formula).toBeUndefined();
    expect(cell(book, 2, 3)?.formula).toBe("=PERF.SCORE(C3,B3)");
    expect(cell(book, 0, 2)).toBeUndefined();
    await journal.undo();
    expect(contents(book)).toEqual(before);
  });

  it.each([
    "=1+1",
    "+39 06",
    "-7%",
    "@SUM(A1)",
    "1.1",
    "3/4",
    "007",
    "50%",
    "VERO",
    "'quoted",
    "＝1",
    "#N/A",
  ])("writes the text %s as the text it is", async (value) => {
    const book = open(PLAN);
    const host = createExcelHost();
    await host.apply("testo", [{ at: at(1, 0), value }]);
    expect(cell(book, 1, 0)).toMatchObject({ value, format: "General" });
    expect(cell(book, 1, 0)?.formula).toBeUndefined();
    const read = await host.read();
    expect(read.sheets[0]?.rows[1]?.[0]?.text).toBe(value === "#N/A" ? "#N/D" : value);
  });

  it("does not touch a cell that holds something else than the planner saw", async () => {
    const book = open(PLAN);
    const host = createExcelHost();
    await host.read();
    const seen = new Map([
      ["Piano!B2", "60%"],
      ["Piano!B3", "30%"],
    ]);
    const changes = [
      { at: at(1, 1), value: 0.7 },
      { at: at(2, 1), value: 0.3 },
    ];
    filledCell(sheetAt(book, 0), 2, 1).value = 0.4;
    filledCell(sheetAt(book, 0), 2, 1).text = "40%";
    const before = contents(book);
    await expect(host.apply("x", changes, seen)).rejects.toMatchObject({
      code: "conflict",
      where: "Piano!B3",
    });
    expect(contents(book)).toEqual(before);
  });

  it("does not undo over what somebody wrote afterwards", async () => {
    const book = open(PLAN);
    const journal = await createExcelHost().apply("x", [{ at: at(1, 1), value: 0.7 }]);
    filledCell(sheetAt(book, 0), 1, 1).value = 0.65;
    await expect(journal.undo()).rejects.toMatchObject({ code: "conflict", where: "Piano!B2" });
    expect(cell(book, 1, 1)?.value).toBe(0.65);
  });

  it("takes back what was written when Excel stops half-way", async () => {
    const book = open(PLAN);
    const before = contents(book);
    native.trouble.before = failsAt(4);
    const writing = createExcelHost().apply("x", [
      { at: at(1, 1), value: 0.7 },
      { at: at(1, 4), value: 1 },
    ]);
    await expect(writing).rejects.toMatchObject({ code: "unsupported" });
    expect(contents(book)).toEqual(before);
  });

  it("writes 2,000 cells of a column as one range", async () => {
    const book = open(PLAN);
    const changes = Array.from({ length: 2000 }, (_, row) => ({ at: at(row, 5), value: row }));
    await createExcelHost().apply("x", changes);
    expect(cell(book, 1999, 5)?.value).toBe(1999);
  });
});

describe("what Excel does not allow", () => {
  const write = () => createExcelHost().apply("x", [{ at: at(1, 1), value: 1 }]);

  it.each<[string, (book: Book) => void, object]>([
    [
      "a protected sheet",
      (book) => (sheetAt(book, 0).isProtected = true),
      { code: "protected", where: "Piano" },
    ],
    ["a read-only workbook", (book) => (book.readOnly = true), { code: "readOnly" }],
    ["a cell being edited", (book) => (book.editing = true), { code: "editing" }],
    ["a sheet deleted meanwhile", (book) => book.sheets.shift(), { code: "sheetGone", where: "Piano" }],
  ])("%s: nothing is written", async (_name, spoil, error) => {
    const book = open(PLAN);
    spoil(book);
    const before = contents(book);
    await expect(write()).rejects.toMatchObject({ name: "HostError", ...error });
    expect(contents(book)).toEqual(before);
  });

  it("a workbook out of reach: nothing is written", async () => {
    const book = open(PLAN);
    const before = contents(book);
    native.trouble.offline = true;
    await expect(write()).rejects.toMatchObject({ code: "offline" });
    expect(contents(book)).toEqual(before);
  });

  it("an unlocked cell of a protected sheet may be written", async () => {
    const book = open(PLAN);
    sheetAt(book, 0).isProtected = true;
    filledCell(sheetAt(book, 0), 1, 1).unlocked = true;
    await write();
    expect(cell(book, 1, 1)?.value).toBe(1);
  });
});

describe("select", () => {
  it("shows the sheet and takes the whole merged range", async () => {
    const book = open(`| a |\n## Note\n| b |\n| ^ |`);
    await createExcelHost().select(at(0, 0, "Note"));
    expect(book.active.name).toBe("Note");
    expect(book.selection.range).toEqual({ top: 0, left: 0, bottom: 1, right: 0 });
  });

  it("says that a sheet is hidden, or gone", async () => {
    const book = open(PLAN);
    sheetAt(book, 1).visibility = "VeryHidden";
    const host = createExcelHost();
    await expect(host.select(at(0, 0, "Note"))).rejects.toMatchObject({ code: "hidden", where: "Note" });
    await expect(host.select(at(0, 0, "Mai"))).rejects.toMatchObject({ code: "sheetGone", where: "Mai" });
  });
});

describe("marks", () => {
  const marks: readonly Mark[] = [
    { at: at(1, 1), severity: "warning" },
    { at: at(2, 1), severity: "warning" },
    { at: at(1, 1), severity: "error" },
    { at: at(0, 0, "Note"), severity: "info" },
  ];
  const formats = (book: Book) =>
    book.sheets.flatMap((sheet) =>
      sheet.conditionalFormats.map(({ areas, formula }) => [
        sheet.name,
        areas.map(({ top }) => top),
        formula,
      ]),
    );

  it("are conditional formats, the gravest of a cell, and leave with undo", async () => {
    const book = open(PLAN);
    const before = contents(book);
    const journal = await createExcelHost().mark(marks);
    expect(formats(book)).toEqual([
      ["Piano", [1], expect.stringContaining("cruscotto")],
      ["Piano", [2], expect.stringContaining("cruscotto")],
      ["Note", [0], expect.stringContaining("cruscotto")],
    ]);
    expect(contents(book)).toEqual(before);
    await journal.undo();
    expect(formats(book)).toEqual([]);
  });

  it("are found again after the workbook was reopened, the user's own left alone", async () => {
    const book = open(PLAN);
    await createExcelHost().mark(marks);
    const area = { top: 0, left: 0, bottom: 9, right: 0 };
    book.sheets[0]?.conditionalFormats.push(
      { id: "u1", type: "Custom", areas: [area], formula: "=A1>3", fill: "", border: "" },
      { id: "u2", type: "DataBar", areas: [area], formula: "", fill: "", border: "" },
    );
    await createExcelHost().unmark();
    expect(formats(book).map(([, , formula]) => formula)).toEqual(["=A1>3", ""]);
  });

  it("replace each other, and undo brings the earlier ones back", async () => {
    const book = open(PLAN);
    const host = createExcelHost();
    await host.mark(marks.slice(0, 1));
    const journal = await host.mark(marks.slice(1, 2));
    expect(formats(book)).toHaveLength(1);
    await journal.undo();
    expect(formats(book)).toEqual([["Piano", [1], expect.anything()]]);
  });

  it("stay away from a protected sheet, all of them", async () => {
    const book = open(PLAN);
    sheetAt(book, 1).isProtected = true;
    await expect(createExcelHost().mark(marks)).rejects.toMatchObject({ code: "protected", where: "Note" });
    expect(formats(book)).toEqual([]);
  });

  it("fit into Excel's addresses however many there are", async () => {
    const book = open(PLAN);
    const many = Array.from({ length: 2000 }, (_, row) => ({
      at: at(row * 2, 3),
      severity: "error" as const,
    }));
    await createExcelHost().mark(many);
    expect(book.sheets[0]?.conditionalFormats.map(({ areas }) => areas.length)).toEqual([800, 800, 400]);
  });
});

describe("the report sheet", () => {
  const report = {
    name: "Verifica",
    title: "=Non pubblicabile: 1 errore",
    header: ["Cella", "Messaggio", "Peso"],
    rows: [
      [{ value: "B2", link: at(1, 1) }, { value: '-7% e "altro"' }, { value: 0.6, format: "0%" }],
      [{ value: null, link: at(0, 0, "Note d'uso") }, { value: "=1+1" }, { value: null }],
    ],
  };

  it("is an Excel table with links, on a sheet of ours, and goes with undo", async () => {
    const book = open(PLAN);
    const before = contents(book);
    const journal = await createExcelHost().writeReport(report);
    expect(book.active.name).toBe("Verifica");
    expect(book.active.tables.map(({ range }) => range)).toEqual([{ top: 2, left: 0, bottom: 4, right: 2 }]);
    expect(cell(book, 0, 0, "Verifica")?.value).toBe(report.title);
    expect(cell(book, 3, 0, "Verifica")).toMatchObject({
      formula: '=HYPERLINK("#Piano!B2","B2")',
      value: "B2",
    });
    expect(cell(book, 4, 0, "Verifica")?.formula).toBe(`=HYPERLINK("#'Note d''uso'!A1","'Note d''uso'!A1")`);
    expect(cell(book, 3, 1, "Verifica")?.value).toBe('-7% e "altro"');
    expect(cell(book, 4, 1, "Verifica")).toMatchObject({ value: "=1+1" });
    expect(cell(book, 4, 1, "Verifica")?.formula).toBeUndefined();
    expect(cell(book, 3, 2, "Verifica")).toMatchObject({ value: 0.6, format: "0%" });
    await journal.undo();
    expect(contents(book)).toEqual(before);
  });

  it("takes the place of its earlier version; undo brings that back", async () => {
    const book = open(PLAN);
    const host = createExcelHost();
    await host.writeReport({ ...report, title: "prima" });
    const journal = await host.writeReport({ ...report, title: "dopo", rows: [] });
    expect(book.sheets.map(({ name }) => name)).toEqual(["Piano", "Note", "Verifica"]);
    expect(cell(book, 0, 0, "Verifica")?.value).toBe("dopo");
    await journal.undo();
    expect(cell(book, 0, 0, "Verifica")?.value).toBe("prima");
  });

  it("leaves a sheet of the same name alone that is not ours", async () => {
    const book = open(`| a |\n## Verifica\n| mio |`);
    await createExcelHost().writeReport(report);
    expect(book.sheets.map(({ name }) => name)).toEqual(["Piano", "Verifica", "Verifica 2"]);
    expect(cell(book, 0, 0, "Verifica")?.value).toBe("mio");
    await createExcelHost().writeReport(report);
    expect(book.sheets).toHaveLength(3);
  });

  it("leaves nothing half-built behind", async () => {
    const book = open(PLAN);
    const host = createExcelHost();
    await host.writeReport({ ...report, title: "prima" });
    const before = contents(book);
    native.trouble.before = failsAt(0);
    await expect(host.writeReport({ ...report, title: "dopo" })).rejects.toMatchObject({ name: "HostError" });
    expect(contents(book)).toEqual(before);
  });
});

describe("the profile", () => {
  it("stands in the workbook, replaces itself and survives reopening", async () => {
    const book = open(PLAN);
    const host = createExcelHost();
    expect(await host.readProfile()).toBeNull();
    await host.writeProfile('{"version":1,"reason":"a < b & \\"c\\" ]]>"}');
    await host.writeProfile('{"version":1,"reason":"due & <tre>"}');
    expect(book.customXml.size).toBe(1);
    expect(await createExcelHost().readProfile()).toBe('{"version":1,"reason":"due & <tre>"}');
  });

  it("cannot be kept in a read-only workbook", async () => {
    const book = open(PLAN);
    book.readOnly = true;
    await expect(createExcelHost().writeProfile("{}")).rejects.toMatchObject({ code: "readOnly" });
    expect(book.customXml.size).toBe(0);
  });
});
