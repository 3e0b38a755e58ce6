/** @jest-environment-options {"url": "https://localhost/taskpane.html"} */
import { createExcelHost } from "../../src/excel/excelHost";
import type { Address } from "../../src/model/address";
import { raise, sheetAt } from "./host/book";
import type { Book } from "./host/book";
import { startExcel } from "./host/startExcel";
import { tellChanged, writeCell } from "./host/writeCell";

type Started = Awaited<ReturnType<typeof startExcel>>;
let native: Started["native"];
let open: Started["open"];
jest.setTimeout(30_000);
beforeAll(async () => ({ native, open } = await startExcel()));
afterEach(() => jest.useRealTimers());

const PLAN = `
  | Obiettivo | Peso |
  ## Note
  | a |`;

/** Everything the stand-in and office.js still have to say to each other. */
const settle = async () => {
  for (let i = 0; i < 20; i++) await jest.advanceTimersByTimeAsync(0);
};

const type = (book: Book, sheet: number, row: number, value: string) => {
  const on = sheetAt(book, sheet);
  writeCell(book, on, row, 0, value);
  tellChanged(book, on, { top: row, left: 0, bottom: row, right: 0 });
};

async function listening(book: Book) {
  const host = createExcelHost();
  await host.read();
  jest.useFakeTimers();
  const changes: (string | null)[] = [];
  const selections: Address[] = [];
  const stops = [
    host.onChange((sheet) => changes.push(sheet)),
    host.onSelection((at) => selections.push(at)),
  ];
  await settle();
  return { host, book, changes, selections, stop: () => stops.forEach((stop) => stop()) };
}

it("tells the one sheet that changed, once for a burst of typing", async () => {
  const { book, changes, stop } = await listening(open(PLAN));
  for (let row = 1; row < 6; row++) type(book, 1, row, `riga ${row}`);
  await settle();
  expect(changes).toEqual([]);
  await jest.advanceTimersByTimeAsync(250);
  expect(changes).toEqual(["Note"]);
  type(book, 0, 1, "Vendite");
  await settle();
  await jest.advanceTimersByTimeAsync(250);
  expect(changes).toEqual(["Note", "Piano"]);
  stop();
});

it("tells that anything may have changed after several sheets, or the list of sheets, did", async () => {
  const { book, changes, stop } = await listening(open(PLAN));
  type(book, 0, 1, "x");
  type(book, 1, 1, "y");
  await settle();
  await jest.advanceTimersByTimeAsync(250);
  raise(book, { kind: "deleted", sheet: sheetAt(book, 1) });
  await settle();
  await jest.advanceTimersByTimeAsync(250);
  expect(changes).toEqual([null, null]);
  stop();
});

it.each(["calculated", "rowHidden"] as const)("tells when a sheet was %s", async (kind) => {
  const { book, changes, stop } = await listening(open(PLAN));
  raise(book, { kind, sheet: sheetAt(book, 1), address: "2:2" });
  await settle();
  await jest.advanceTimersByTimeAsync(250);
  expect(changes).toEqual(["Note"]);
  stop();
});

it("tells the first cell of what the planner selects", async () => {
  const { book, selections, stop } = await listening(open(PLAN));
  raise(book, { kind: "selection", sheet: sheetAt(book, 1), address: "B5:C9" });
  raise(book, { kind: "selection", sheet: sheetAt(book, 0), address: "A1,D4" });
  await settle();
  expect(selections).toEqual([
    { sheet: "Note", row: 4, col: 1 },
    { sheet: "Piano", row: 0, col: 0 },
  ]);
  stop();
});

it("is quiet after the listener has left", async () => {
  const { book, changes, selections, stop } = await listening(open(PLAN));
  type(book, 0, 1, "x");
  await settle();
  stop();
  await settle();
  type(book, 1, 1, "y");
  raise(book, { kind: "selection", sheet: sheetAt(book, 1), address: "B5" });
  await settle();
  await jest.advanceTimersByTimeAsync(1000);
  expect(changes).toEqual([]);
  expect(selections).toEqual([]);
});

it("leaves a workbook without events readable", async () => {
  const book = open(PLAN);
  const host = createExcelHost();
  native.trouble.offline = true;
  const stop = host.onChange(() => undefined);
  await new Promise((resolve) => setTimeout(resolve, 5));
  native.trouble.offline = false;
  expect((await host.read()).sheets).toHaveLength(book.sheets.length);
  stop();
});

it("is quiet behind a closed pane, and tells once what happened there when it is opened", async () => {
  let tellMode: (message: object) => void = () => undefined;
  const spy = jest
    .spyOn(Office.addin, "onVisibilityModeChanged")
    .mockImplementation(async (handler: (message: never) => void) => {
      tellMode = handler as (message: object) => void;
      return async () => undefined;
    });
  const { book, changes, stop } = await listening(open(PLAN));
  tellMode({ visibilityMode: Office.VisibilityMode.hidden });
  for (const row of [1, 2]) {
    type(book, 1, row, `riga ${row}`);
    await settle();
    await jest.advanceTimersByTimeAsync(250);
  }
  expect(changes).toEqual([]);
  tellMode({ visibilityMode: Office.VisibilityMode.taskpane });
  expect(changes).toEqual(["Note"]);
  stop();
  spy.mockRestore();
});
