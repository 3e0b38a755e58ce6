/** @jest-environment-options {"url": "https://localhost/taskpane.html"} */
import { join } from "node:path";
import { commandBoard } from "../../src/commands/commandBoard";
import type { CommandBoard } from "../../src/commands/commandBoard";
import type { Outcome } from "../../src/commands/command";
import { COMMANDS } from "../../src/commands/commands";
import { registerCommands } from "../../src/commands/registerCommands";
import { createExcelHost } from "../../src/excel/excelHost";
import { parseAddress } from "../../src/model/address";
import { review } from "../../src/review";
import { filledCell, key, sheetAt, sheetNamed } from "./host/book";
import type { Book } from "./host/book";
import { renameSheet } from "./host/edit";
import { openFile } from "./host/openFile";
import { startExcel } from "./host/startExcel";

type Started = Awaited<ReturnType<typeof startExcel>>;
let native: Started["native"];
let open: Started["open"];
let board: CommandBoard;
const shown = jest.fn(async () => undefined);
const pages: string[] = [];

jest.setTimeout(60_000);
beforeAll(async () => {
  ({ native, open } = await startExcel());
  board = commandBoard();
  registerCommands(
    {
      host: createExcelHost(),
      review: async (workbook, profile) => review(workbook, profile),
      language: () => "it",
      openPage: (page) => pages.push(page),
      showPane: shown,
    },
    board.put,
  );
});
beforeEach(() => shown.mockClear());

/** Presses a button of the ribbon and waits for what comes of it. */
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

async function accept(outcome: Outcome): Promise<Extract<Outcome, { kind: "done" }>> {
  if (outcome.kind !== "proposal") throw new Error(`expected a proposal, got ${JSON.stringify(outcome)}`);
  const done = await outcome.accept();
  if (done.kind !== "done") throw new Error(`expected it to be done, got ${done.kind}`);
  return done;
}

const contents = (book: Book) =>
  book.sheets.map(({ name, cells }) => [
    name,
    [...cells].map(([at, { value, formula, format }]) => [at, value, formula, format]).sort(),
  ]);

const formulasIn = (book: Book) =>
  book.sheets.flatMap(({ name, cells }) =>
    [...cells].flatMap(([at, { formula }]) => (formula ? [[name, at, formula]] : [])),
  );

const SAMPLES = join(__dirname, "../../assets/samples");
const openSample = async (name: string) => open(await openFile(join(SAMPLES, name)));

/** A sample with results, as it was before anybody scored them. */
const openUnscored = async () => {
  const book = await openSample("consuntivo-con-punteggi.xlsx");
  for (const { cells } of book.sheets)
    for (const [at] of [...cells]) if (at.endsWith(",11")) cells.delete(at);
  return book;
};

const NO_PLAN = `
  | Spesa | Euro |
  | Pane  | 3    |`;

describe("Verifica", () => {
  it("writes the findings to a sheet of its own, quietly, and touches nothing else", async () => {
    const book = await openSample("tabella-unica.xlsx");
    const before = contents(book);
    const outcome = await press("checkPlan");
    expect(outcome).toMatchObject({ kind: "done", words: { it: expect.stringMatching(/[1-9]\d* error/) } });
    expect(shown).not.toHaveBeenCalled();
    expect(board.current()?.view).toBe("check");
    const report = book.sheets.at(-1);
    expect(report?.name).toBe("Verifica");
    expect(report?.tables).toHaveLength(1);
    const link = [...(report?.cells.values() ?? [])].find(({ formula }) =>
      formula?.startsWith("=HYPERLINK("),
    );
    expect(link?.formula).toMatch(/^=HYPERLINK\("#.+![A-Z]+\d+",/);
    expect(contents(book).slice(0, -1)).toEqual(before);
    if (outcome.kind === "done") await outcome.journal?.undo();
    expect(contents(book)).toEqual(before);
  });

  it("says the same the second time: its own report is no part of the plan", async () => {
    const book = await openSample("tabella-unica.xlsx");
    const first = await press("checkPlan");
    const second = await press("checkPlan");
    expect(second).toMatchObject({ kind: "done", words: first.kind === "done" ? first.words : null });
    expect(book.sheets.filter(({ name }) => name.startsWith("Verifica"))).toHaveLength(1);
  });

  it("checks under the profile the workbook carries", async () => {
    await openSample("tabella-unica.xlsx");
    const before = await press("checkPlan");
    const host = createExcelHost();
    await host.writeProfile(JSON.stringify({ version: 1, severities: { "weights-sum": "off" } }));
    const after = await press("checkPlan");
    expect(after).not.toEqual(before);
    expect(after).toMatchObject({ kind: "done", words: { it: expect.stringContaining("0 errori") } });
  });

  it("shows the pane when there is no plan, and writes nothing", async () => {
    const book = open(NO_PLAN);
    const before = contents(book);
    expect(await press("checkPlan")).toMatchObject({ kind: "nothing" });
    expect(shown).toHaveBeenCalled();
    expect(contents(book)).toEqual(before);
  });

  it("shows the pane with what to do when the workbook cannot be written", async () => {
    const book = await openSample("tabella-unica.xlsx");
    book.readOnly = true;
    expect(await press("checkPlan")).toMatchObject({ kind: "failed", error: { code: "readOnly" } });
    expect(shown).toHaveBeenCalled();
  });
});

describe("Punteggi", () => {
  it("lists formulas beside the rows, writes them on demand, and takes them back", async () => {
    const book = await openUnscored();
    const before = contents(book);
    const outcome = await press("proposeScores");
    expect(shown).toHaveBeenCalled();
    expect(contents(book)).toEqual(before);
    const done = await accept(outcome);
    const written = formulasIn(book).filter(([, , formula]) => formula?.includes("PERF.SCORE("));
    expect(written).toHaveLength(6);
    const old = new Map(before.map(([name, cells]) => [name, cells]));
    for (const [name, cells] of contents(book))
      expect(cells).toEqual(expect.arrayContaining(old.get(name) as unknown[]));
    await done.journal?.undo();
    expect(contents(book)).toEqual(before);
  });

  it("does not score twice: what it wrote counts while it shows nothing, and while something else stands in for it", async () => {
    await openUnscored();
    await accept(await press("proposeScores"));
    expect(await press("proposeScores")).toMatchObject({ kind: "nothing" });
    await accept(await press("proposeValues"));
    expect(await press("proposeScores")).toMatchObject({ kind: "nothing" });
  });

  it("does not write when a colleague filled the place meanwhile", async () => {
    const book = await openUnscored();
    const outcome = await press("proposeScores");
    if (outcome.kind !== "proposal") throw new Error("expected a proposal");
    const place = parseAddress(outcome.lines.at(-1)?.cell ?? "");
    if (!place) throw new Error("a line without a cell");
    sheetNamed(book, place.sheet)?.cells.set(key(place.row, place.col), { value: "mio", format: "General" });
    const before = contents(book);
    await expect(outcome.accept()).rejects.toMatchObject({ code: "conflict" });
    expect(contents(book)).toEqual(before);
  });

  it.each(["tabella-unica.xlsx", "consuntivo-con-punteggi.xlsx"])(
    "has nothing to do in %s, without results or with all of them scored",
    async (name) => {
      await openSample(name);
      expect(await press("proposeScores")).toMatchObject({ kind: "nothing" });
    },
  );
});

describe("Materializza", () => {
  const PLAN = `
    | Risultato | Target | 80%  | 60%  | Punteggio |
    | 700       | 880    | 704  | 528  | 0,6       |
    | 29        | 28     | 29   | 30   | 0,8       |
    | 44        | 88     |      |      | 0,5       |
    | x         | 5      |      |      | #N/A      |
    | x         |        |      |      | #VALUE!   |`;
  const FORMULAS = [
    "=PERF.SCORE(A2,B2,C2,D2)",
    "=PERF.SCORE(A3,B3,C3,D3)",
    "=PERF.SCORE(A4,B4)",
    "=PERF.SCORE(A5,B5)",
    "=PERF.SCORE(A6,B6)",
  ];
  const openScored = () => {
    const book = open(PLAN);
    FORMULAS.forEach((formula, i) => Object.assign(filledCell(sheetAt(book, 0), i + 1, 4), { formula }));
    return book;
  };
  const column = (book: Book) =>
    FORMULAS.map((_, i) => {
      const { value, formula } = filledCell(sheetAt(book, 0), i + 1, 4);
      return formula ?? value;
    });

  it("turns formulas into values, leaves errors to be mended, and brings all back another day", async () => {
    const book = openScored();
    await accept(await press("proposeValues"));
    expect(column(book)).toEqual([0.6, 0.8, 0.5, "=NA()", FORMULAS[4]]);
    expect(book.customXml.size).toBe(1);
    await accept(await press("proposeRestore"));
    expect(column(book)).toEqual(FORMULAS);
    expect(book.customXml.size).toBe(0);
    expect(await press("proposeRestore")).toMatchObject({ kind: "nothing" });
  });

  it("brings the formulas back into a sheet that has another name by then", async () => {
    const book = openScored();
    await accept(await press("proposeValues"));
    renameSheet(book, sheetAt(book, 0), "Piano approvato");
    const proposal = await press("proposeRestore");
    expect(proposal).toMatchObject({
      kind: "proposal",
      lines: [{ cell: "'Piano approvato'!E2" }, {}, {}, {}],
    });
    await accept(proposal);
    expect(column(book)).toEqual(FORMULAS);
  });

  it("turns them into Excel's own formulas where these say the same", async () => {
    const book = openScored();
    filledCell(sheetAt(book, 0), 3, 4).value = 0.45;
    const done = await accept(await press("proposeNative"));
    expect(column(book)).toEqual([
      expect.stringMatching(
        /^=IF\(AND\(ISNUMBER\(A2\).*IF\(A2>=B2,1,IF\(A2>=C2,0\.8,IF\(A2>=D2,0\.6,0\)\)\)/,
      ),
      expect.stringMatching(/^=IF\(AND\(ISNUMBER\(A3\)/),
      0.45,
      "=NA()",
      FORMULAS[4],
    ]);
    await done.journal?.undo();
    expect(column(book)).toEqual(FORMULAS);
    expect(book.customXml.size).toBe(0);
  });

  it("knows the guarded formulas of Punteggi, also where they show nothing yet, there and back", async () => {
    const book = open(PLAN.replace("| 29 ", "|    "));
    const guarded = (row: number) =>
      `=IF(OR(A${row}="",B${row}=""),"",PERF.SCORE(A${row},B${row},C${row},D${row}))`;
    const sheet = sheetAt(book, 0);
    Object.assign(filledCell(sheet, 1, 4), { formula: guarded(2) });
    Object.assign(filledCell(sheet, 2, 4), { formula: guarded(3), value: "", text: "" });
    await accept(await press("proposeNative"));
    const native = [1, 2].map((row) => filledCell(sheet, row, 4).formula);
    expect(native).toEqual([
      expect.stringMatching(/^=IF\(AND\(ISNUMBER\(A2\)/),
      expect.stringMatching(/^=IF\(AND\(ISNUMBER\(A3\)/),
    ]);
    await accept(await press("proposeRestore"));
    expect([1, 2].map((row) => filledCell(sheet, row, 4).formula)).toEqual([guarded(2), guarded(3)]);
  });

  it("keeps what a formula had filled beside its own cell, and lets it fill again", async () => {
    const book = open(`| Target | tipo | valore |\n| >= 5 | comparison | 5 |`);
    const [sheet] = book.sheets;
    if (!sheet) throw new Error("no sheet");
    Object.assign(filledCell(sheet, 1, 1), { formula: "=PERF.TARGET(A2)" });
    Object.assign(filledCell(sheet, 1, 2), { spilledFrom: "1,1" });
    await accept(await press("proposeValues"));
    expect(filledCell(sheet, 1, 1)).toMatchObject({ value: "comparison" });
    expect(filledCell(sheet, 1, 2)).toMatchObject({ value: 5 });
    await accept(await press("proposeRestore"));
    expect(filledCell(sheet, 1, 1).formula).toBe("=PERF.TARGET(A2)");
    expect(sheet.cells.has("1,2")).toBe(false);
  });

  it("does nothing in a workbook without PERF formulas", async () => {
    open(NO_PLAN);
    expect(await press("proposeNative")).toMatchObject({ kind: "nothing" });
  });
});

describe("Evidenzia", () => {
  it("marks the findings and removes the marks, cells and formats as they were", async () => {
    const book = await openSample("tabella-unica.xlsx");
    const before = contents(book);
    expect(await press("markFindings")).toMatchObject({ kind: "done" });
    expect(book.sheets.flatMap(({ conditionalFormats }) => conditionalFormats)).not.toEqual([]);
    expect(await press("removeMarks")).toMatchObject({ kind: "done" });
    expect(book.sheets.flatMap(({ conditionalFormats }) => conditionalFormats)).toEqual([]);
    expect(contents(book)).toEqual(before);
  });
});

describe("a right click on a cell", () => {
  const select = (book: Book, row: number, col: number) => {
    book.selection = { sheet: sheetAt(book, 0), range: { top: row, left: col, bottom: row, right: col } };
  };
  const SCORED = `
    | Obiettivo operativo | Indicatore | Target 2024 | Soglia 80% | Soglia 60% | Consuntivo 2024 |
    | A                   | Utenti     | 880         | 704        | 528        | 700             |`;

  it.each([
    [1, 2, /target 2024 di «Utenti».*almeno 880.*60 %/],
    [1, 5, /risultato 2024 di «Utenti»/],
    [1, 0, /obiettivo «A»/],
    [30, 9, /non fa parte del piano/],
  ])("explains the cell at %i, %i", async (row, col, words) => {
    const book = open(SCORED);
    select(book, row, col);
    expect(await press("explainCell")).toMatchObject({
      kind: "nothing",
      words: { it: expect.stringMatching(words) },
    });
    expect(shown).toHaveBeenCalled();
  });

  it("takes the tree to the cell", async () => {
    const book = open(SCORED);
    select(book, 1, 1);
    const selections: unknown[] = [];
    book.listeners.add((event) => event.kind === "selection" && selections.push(event.address));
    expect(await press("showInTree")).toMatchObject({ kind: "done" });
    expect(board.current()?.view).toBe("tree");
    expect(selections).toEqual(["B2"]);
  });
});

it("Aiuto opens the instructions in the planner's language", async () => {
  open(NO_PLAN);
  expect(await press("openHelp")).toMatchObject({ kind: "done" });
  expect(pages).toEqual(["help.html"]);
});

it.each(Object.keys(COMMANDS))("%s gives the button back even when Excel cannot be reached", async (name) => {
  open(NO_PLAN);
  native.trouble.offline = true;
  const completed = jest.fn();
  const { _association } = Office.actions as unknown as {
    _association: { mappings: Record<string, (event: object) => Promise<void>> };
  };
  await _association.mappings[name.toUpperCase()]?.({ completed });
  expect(completed).toHaveBeenCalledTimes(1);
});
