/** @jest-environment-options {"url": "https://localhost/taskpane.html"} */
import { filledCell, key, sheetAt } from "./host/book";
import type { Book } from "./host/book";
import { deleteRow, insertRow, renameSheet } from "./host/edit";
import { accept, ribbon } from "./host/ribbon";
import { startExcel } from "./host/startExcel";
import { writeCell } from "./host/writeCell";

// Formulas go back to the cells they came from, wherever these are by now, and nowhere else.

type Started = Awaited<ReturnType<typeof startExcel>>;
let native: Started["native"];
let open: Started["open"];
let press: ReturnType<typeof ribbon>;

jest.setTimeout(60_000);
beforeAll(async () => {
  ({ native, open } = await startExcel());
  press = ribbon(native);
});

const PLAN = `
  | Risultato | Target | 80%  | 60%  | Punteggio |
  | 700       | 880    | 704  | 528  | 0,6       |
  | 29        | 28     | 29   | 30   | 0,8       |
  | 44        | 88     |      |      | 0,5       |
  ## Soglie
  | 880 | 704 |`;
const FORMULAS = [
  "=PERF.SCORE(A2,B2,C2,D2)",
  "=PERF.SCORE($A3,B$3,Soglie!$A$1,D3)",
  "=PERF.ROLLUP(A2:A4,$B$2:B4)",
];
const openScored = () => {
  const book = open(PLAN);
  FORMULAS.forEach((formula, i) => Object.assign(filledCell(sheetAt(book, 0), i + 1, 4), { formula }));
  return book;
};
const column = (book: Book, rows = 7) =>
  Array.from({ length: rows }, (_, i) => {
    const cell = sheetAt(book, 0).cells.get(key(i + 1, 4));
    return cell?.formula ?? cell?.value ?? null;
  });
const nothingLeft = (book: Book) => [book.customXml.size, book.names.length];

describe("Ripristina PERF", () => {
  it.each<[string, (book: Book) => void, readonly (string | number | null)[]]>([
    [
      "a row was inserted above",
      (book) => {
        insertRow(book, sheetAt(book, 0), 1);
        writeCell(book, sheetAt(book, 0), 1, 4, "scritto a mano");
      },
      [
        "scritto a mano",
        "=PERF.SCORE(A3,B3,C3,D3)",
        "=PERF.SCORE($A4,B$4,Soglie!$A$1,D4)",
        "=PERF.ROLLUP(A3:A5,$B$3:B5)",
      ],
    ],
    [
      "a row was inserted between",
      (book) => insertRow(book, sheetAt(book, 0), 2),
      [
        "=PERF.SCORE(A2,B2,C2,D2)",
        null,
        "=PERF.SCORE($A4,B$4,Soglie!$A$1,D4)",
        "=PERF.ROLLUP(A2:A5,$B$2:B5)",
      ],
    ],
    [
      "a row was inserted in the sheet of a threshold",
      (book) => insertRow(book, sheetAt(book, 1), 0),
      ["=PERF.SCORE(A2,B2,C2,D2)", "=PERF.SCORE($A3,B$3,Soglie!$A$2,D3)", "=PERF.ROLLUP(A2:A4,$B$2:B4)"],
    ],
    [
      "sheets were renamed",
      (book) => {
        renameSheet(book, sheetAt(book, 0), "Piano, l'ultimo (2)");
        renameSheet(book, sheetAt(book, 1), "Le soglie");
      },
      ["=PERF.SCORE(A2,B2,C2,D2)", "=PERF.SCORE($A3,B$3,'Le soglie'!$A$1,D3)", "=PERF.ROLLUP(A2:A4,$B$2:B4)"],
    ],
    [
      "a sheet took the name of another",
      (book) => {
        renameSheet(book, sheetAt(book, 0), "x");
        renameSheet(book, sheetAt(book, 1), "Piano");
      },
      ["=PERF.SCORE(A2,B2,C2,D2)", "=PERF.SCORE($A3,B$3,Piano!$A$1,D3)", "=PERF.ROLLUP(A2:A4,$B$2:B4)"],
    ],
    [
      "somebody cleaned the names away",
      (book) => (book.names = []),
      ["=PERF.SCORE(A2,B2,C2,D2)", "=PERF.SCORE($A3,B$3,Soglie!$A$1,D3)", "=PERF.ROLLUP(A2:A4,$B$2:B4)"],
    ],
  ])("finds its cells after %s", async (_what, change, expected) => {
    const book = openScored();
    await accept(await press("proposeValues"));
    change(book);
    const proposal = await press("proposeRestore");
    expect(proposal).toMatchObject({ refused: [] });
    await accept(proposal);
    expect(column(book, expected.length)).toEqual(expected);
    expect(nothingLeft(book)).toEqual([0, 0]);
  });

  it.each<[string, (book: Book) => void, string, RegExp]>([
    [
      "a cell was written over",
      (book) => writeCell(book, sheetAt(book, 0), 2, 4, 0.9),
      "Piano!E3",
      /contiene altro.*=PERF\.SCORE\(\$A3,B\$3,Soglie!\$A\$1,D3\)/,
    ],
    [
      "the row of a cell was deleted",
      (book) => deleteRow(book, sheetAt(book, 0), 2),
      "Piano!E3",
      /eliminata/,
    ],
    [
      "a cell the formula used was deleted",
      (book) => deleteRow(book, sheetAt(book, 1), 0),
      "Piano!E3",
      /eliminata una cella che la formula usava/,
    ],
    [
      "names were cleaned away and a row inserted",
      (book) => {
        book.names = [];
        insertRow(book, sheetAt(book, 0), 3);
        writeCell(book, sheetAt(book, 0), 3, 4, 0.5);
        writeCell(book, sheetAt(book, 0), 2, 4, 0.9);
      },
      "Piano!E3",
      /contiene altro/,
    ],
  ])("leaves alone and lists what it cannot put back when %s", async (_what, change, cell, reason) => {
    const book = openScored();
    await accept(await press("proposeValues"));
    change(book);
    const proposal = await press("proposeRestore");
    expect(proposal).toMatchObject({
      kind: "proposal",
      lines: [{}, {}],
      refused: [{ cell, reason: { it: expect.stringMatching(reason) } }],
    });
    const held = column(book)[1];
    await accept(proposal);
    expect(column(book)[0]).toBe(FORMULAS[0]);
    if (sheetAt(book, 0).cells.get(key(2, 4))?.value === 0.9) expect(column(book)[1]).toBe(held);
  });

  it("keeps the record of a cell that was written over, for when its value is back", async () => {
    const book = openScored();
    await accept(await press("proposeValues"));
    writeCell(book, sheetAt(book, 0), 2, 4, 0.9);
    await accept(await press("proposeRestore"));
    expect(await press("proposeRestore")).toMatchObject({
      kind: "nothing",
      words: { it: expect.stringContaining("Piano!E3") },
    });
    writeCell(book, sheetAt(book, 0), 2, 4, 0.8);
    await accept(await press("proposeRestore"));
    expect(column(book, 3)).toEqual(FORMULAS);
    expect(nothingLeft(book)).toEqual([0, 0]);
  });

  it("follows Excel's own formulas too", async () => {
    const book = openScored();
    filledCell(sheetAt(book, 0), 1, 4).value = 0.6;
    await accept(await press("proposeNative"));
    insertRow(book, sheetAt(book, 0), 1);
    await accept(await press("proposeRestore"));
    expect(column(book, 2)).toEqual([null, "=PERF.SCORE(A3,B3,C3,D3)"]);
  });

  it.each(["not json", '{"records":3}', '[{"at":{"sheet":"Piano","row":1,"col":4},"formula":"=A1"}]'])(
    "says that the record is damaged (%s), and a new one takes its place",
    async (text) => {
      const book = openScored();
      await accept(await press("proposeValues"));
      for (const [id, xml] of book.customXml) book.customXml.set(id, xml.replace(/>[^<]+</, `>${text}<`));
      expect(await press("proposeRestore")).toMatchObject({
        kind: "nothing",
        words: { it: expect.stringContaining("danneggiato") },
      });
      Object.assign(filledCell(sheetAt(book, 0), 1, 4), { formula: FORMULAS[0] });
      await accept(await press("proposeValues"));
      await accept(await press("proposeRestore"));
      expect(column(book, 1)).toEqual([FORMULAS[0]]);
    },
  );
});

describe("Materializza", () => {
  it("is taken back where its cells have moved to", async () => {
    const book = openScored();
    const done = await accept(await press("proposeValues"));
    insertRow(book, sheetAt(book, 0), 1);
    await done.journal?.undo();
    expect(column(book, 2)).toEqual([null, "=PERF.SCORE(A3,B3,C3,D3)"]);
    expect(nothingLeft(book)).toEqual([0, 0]);
  });

  it("is not taken back over what somebody wrote afterwards", async () => {
    const book = openScored();
    const done = await accept(await press("proposeValues"));
    writeCell(book, sheetAt(book, 0), 2, 4, 0.9);
    await expect(done.journal?.undo()).rejects.toMatchObject({ code: "conflict", where: "Piano!E3" });
    expect(column(book, 3)).toEqual([0.6, 0.9, 0.5]);
  });

  it("agreed to twice is done once; proposed twice, the second is refused", async () => {
    const book = openScored();
    const [first, second] = [await press("proposeValues"), await press("proposeValues")];
    if (first.kind !== "proposal" || second.kind !== "proposal") throw new Error("expected proposals");
    const [one, same, other] = await Promise.allSettled([first.accept(), first.accept(), second.accept()]);
    expect(one).toMatchObject({ status: "fulfilled" });
    expect(same).toEqual(one);
    expect(other).toMatchObject({ status: "rejected", reason: { code: "conflict", where: "Piano!E2" } });
    await accept(await press("proposeRestore"));
    expect(column(book, 3)).toEqual(FORMULAS);
    expect(nothingLeft(book)).toEqual([0, 0]);
  });

  it("leaves its formulas recoverable wherever the connection is lost", async () => {
    const lost: unknown[] = [];
    for (let last = 0; ; last++) {
      const book = openScored();
      const proposal = await press("proposeValues");
      if (proposal.kind !== "proposal") throw new Error("expected a proposal");
      let trips = 0;
      native.trouble.before = () => (native.trouble.offline = ++trips > last);
      const ended = await proposal.accept().then(
        () => "done",
        () => "failed",
      );
      Object.assign(native.trouble, { offline: false, before: null });
      const restore = await press("proposeRestore");
      if (restore.kind === "proposal") await restore.accept();
      if (JSON.stringify(column(book, 3)) !== JSON.stringify(FORMULAS)) lost.push([last, column(book, 3)]);
      if (ended === "done") break;
    }
    expect(lost).toEqual([]);
  });
});
