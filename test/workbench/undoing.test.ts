import { openBook, report } from "./support/openBook";

const weight = { sheet: "Piano", row: 1, col: 2 };
const names = (book: ReturnType<typeof openBook>) =>
  book.spreadsheet
    .workbook()
    .getSheets()
    .map((sheet) => sheet.getSheetName());
const sheetOf = (book: ReturnType<typeof openBook>, name: string) => {
  const sheet = book.spreadsheet.workbook().getSheetByName(name);
  if (!sheet) throw new Error(`There is no ${name}`);
  return sheet;
};
const cellOf = async (book: ReturnType<typeof openBook>, row: number, col: number) =>
  (await book.host.read()).sheets[0]?.rows[row]?.[col];

describe("cells", () => {
  it("are taken back on a sheet renamed since", async () => {
    const book = openBook();
    const journal = await book.host.apply("Pesi", [{ at: weight, value: 0.7 }]);
    sheetOf(book, "Piano").setName("Piano 2026");
    await journal.undo();
    expect(await cellOf(book, 1, 2)).toMatchObject({ value: 0.6, at: { sheet: "Piano 2026" } });
  });

  it("keep a format chosen since", async () => {
    const book = openBook();
    const journal = await book.host.apply("Pesi", [{ at: weight, value: 0.7, format: "0.00" }]);
    book.spreadsheet.write(sheetOf(book, "Piano"), { 1: { 2: { s: { n: { pattern: "0.000%" } } } } });
    await journal.undo();
    expect(await cellOf(book, 1, 2)).toMatchObject({ value: 0.6, format: "0.000%" });
  });

  it.each(['=IF(1=1,"",1)', "=C3"])(
    "of the formula %s are taken back, whatever it says by then",
    async (formula) => {
      const book = openBook();
      const before = await book.model();
      const journal = await book.host.apply("Formula", [{ at: weight, formula }]);
      await journal.undo();
      expect(await book.model()).toBe(before);
    },
  );

  it("somebody wrote into since are left to him, with all the others", async () => {
    const book = openBook();
    const changes = [weight, { ...weight, row: 2 }].map((at) => ({ at, value: 0.5 }));
    const journal = await book.host.apply("Pesi", changes);
    book.spreadsheet.write(sheetOf(book, "Piano"), { 2: { 2: { v: 0.9 } } });
    const before = await book.model();
    await expect(journal.undo()).rejects.toMatchObject({ code: "conflict", where: "Piano!C3" });
    expect(await book.model()).toBe(before);
  });
});

describe("marks", () => {
  it.each([[[0, 1]], [[1, 0]]])("are gone when taken back in the order %j", async (order) => {
    const book = openBook();
    const before = await book.model();
    const journals = [
      await book.host.mark([{ at: weight, severity: "error" }]),
      await book.host.mark([{ at: { ...weight, row: 2 }, severity: "info" }]),
    ];
    for (const index of order) await journals[index]?.undo();
    expect(await book.model()).toBe(before);
  });
});

describe("a report", () => {
  it("the planner wrote on is left to him, and is the report again after undo", async () => {
    const book = openBook();
    await book.host.writeReport(report("prima"));
    book.spreadsheet.write(sheetOf(book, "Verifica"), { 8: { 0: { v: "da chiedere all'ufficio" } } });
    const before = await book.model();
    const journal = await book.host.writeReport(report("dopo"));
    expect(names(book)).toEqual(["Piano", "Altro", "Verifica", "Verifica con note"]);
    expect((await book.host.read()).sheets.map(({ sheet }) => sheet)).toContain("Verifica con note");
    await journal.undo();
    expect(await book.model()).toBe(before);
  });

  it("somebody wrote on since is not taken back", async () => {
    const book = openBook();
    const journal = await book.host.writeReport(report("prima"));
    book.spreadsheet.write(sheetOf(book, "Verifica"), { 8: { 0: { v: "nota" } } });
    await expect(journal.undo()).rejects.toMatchObject({ code: "conflict", where: "Verifica" });
    expect(names(book)).toContain("Verifica");
  });

  it("that another one has replaced is not taken back twice", async () => {
    const book = openBook();
    const first = await book.host.writeReport(report("prima"));
    await book.host.writeReport(report("dopo"));
    await first.undo();
    expect(names(book)).toEqual(["Piano", "Altro", "Verifica"]);
  });
});

it("a draft is gone on with as it was left, rows that moved included", async () => {
  const book = openBook();
  await book.host.writeReport(report("prima"));
  book.spreadsheet.write(sheetOf(book, "Piano"), { 1: { 2: { v: 0.5 } } });
  sheetOf(book, "Altro").insertRows(1, 1);
  const before = await book.model();
  expect(book.host.work.unsaved).toBe(true);
  const again = openBook(structuredClone(book.host.unfinished()));
  expect(await again.model()).toBe(before);
  expect(again.host.work.unsaved).toBe(true);
  expect(await again.host.toSave()).toEqual({ ok: false, shifted: ["Altro"] });
});
