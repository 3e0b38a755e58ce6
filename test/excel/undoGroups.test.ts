/** @jest-environment-options {"url": "https://localhost/taskpane.html"} */
import { createExcelHost } from "../../src/excel/excelHost";
import { bookModel, openModel } from "./host/bookModel";
import type { Book } from "./host/book";
import { changes } from "./host/processBatch";
import { REQUIREMENTS } from "./host/nativeBridge";
import { startExcel } from "./host/startExcel";

// Excel's own Ctrl+Z takes a command back in one step where Excel has ExcelApi 1.20. The npm office.js knows nothing of it: who wishes
// one step is seen at Excel.run.

type Started = Awaited<ReturnType<typeof startExcel>>;
let native: Started["native"];
let open: Started["open"];
/** Whether the conversation under way is to be one step. */
let grouped = false;
jest.setTimeout(60_000);
beforeAll(async () => {
  ({ native, open } = await startExcel({ requirements: { ...REQUIREMENTS, ExcelApi: "1.20" } }));
  const run = Excel.run.bind(Excel) as (...args: unknown[]) => Promise<unknown>;
  Excel.run = (async (...args: readonly unknown[]) => {
    grouped = (args[0] as Excel.RunOptions).mergeUndoGroup === true;
    return run(...args).finally(() => (grouped = false));
  }) as typeof Excel.run;
});

const CELLS = [
  { at: { sheet: "Piano", row: 1, col: 2 }, value: 0.7, format: "0.00%" },
  { at: { sheet: "Piano", row: 2, col: 2 }, formula: "=1-C2" },
];
const MARKS = [{ at: { sheet: "Piano", row: 1, col: 2 }, severity: "error" }] as const;
const ACTIONS: Readonly<Record<string, () => Promise<unknown>>> = {
  "cells written": () => createExcelHost().apply("Pesi riscalati", CELLS),
  "cells written and taken back": async () => (await createExcelHost().apply("x", CELLS)).undo(),
  "cells coloured": () => createExcelHost().mark(MARKS),
  "colours taken away": async () => (await createExcelHost().mark(MARKS), createExcelHost().unmark()),
};
const NAMES = Object.keys(ACTIONS);

/** What is asked for as one step, and what is not, of the requests that write. */
async function written(
  action: () => Promise<unknown>,
): Promise<{ readonly one: number; readonly more: number }> {
  const count = { one: 0, more: 0 };
  native.trouble.before = (batch) => {
    if (changes(batch)) count[grouped ? "one" : "more"] += 1;
  };
  await action();
  native.trouble.before = null;
  return count;
}

it.each(NAMES)("%s: every request that writes belongs to one step", async (name) => {
  openModel(open);
  const { one, more } = await written(async () => ACTIONS[name]?.());
  expect(one).toBeGreaterThan(0);
  expect(more).toBe(0);
});

it.each(NAMES)("%s: done in several steps where Excel cannot make one", async (name) => {
  const done = async (ungroupable: boolean): Promise<Book> => {
    const book = openModel(open);
    native.trouble.ungroupable = ungroupable ? (batch) => grouped && changes(batch) : null;
    await ACTIONS[name]?.();
    native.trouble.ungroupable = null;
    return book;
  };
  const expected = bookModel(await done(false));
  expect(bookModel(await done(true))).toEqual(expected);
});

it("any other refusal is told, and nothing is tried twice", async () => {
  const book = openModel(open);
  const before = bookModel(book);
  let lost = 0;
  native.trouble.lost = (batch) => (changes(batch) && lost++ === 0 ? 0 : null);
  await expect(createExcelHost().apply("x", CELLS)).rejects.toMatchObject({ code: "offline" });
  native.trouble.lost = null;
  expect(bookModel(book)).toEqual(before);
});
