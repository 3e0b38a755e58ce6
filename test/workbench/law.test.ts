import fc from "fast-check";
import type { Journal } from "../../src/host";
import { openBook, report, type Book } from "./support/openBook";
import { howMany } from "../support/sample";

jest.setTimeout(60_000);

// The law of writing, as in Excel: what was done and taken back was never there, and what failed was done or not done.

const mark = (row: number, sheet = "Piano") => ({ at: { sheet, row, col: 2 }, severity: "error" }) as const;

type Action = (book: Book) => Promise<Journal>;
const ACTIONS: Readonly<Record<string, Action>> = {
  apply: ({ host }) =>
    host.apply("Pesi riscalati", [
      { at: { sheet: "Piano", row: 1, col: 2 }, value: 0.7, format: "0.00%" },
      { at: { sheet: "Piano", row: 2, col: 2 }, formula: "=1-C2" },
      { at: { sheet: "Altro", row: 2, col: 1 }, value: "5" },
      { at: { sheet: "Piano", row: 30, col: 9 }, value: "fuori" },
    ]),
  mark: ({ host }) => host.mark([mark(1), mark(2), mark(0, "Altro")]),
  "mark again": ({ host }) => host.mark([mark(2), mark(30)]),
  report: ({ host }) => host.writeReport(report("prima")),
  "report again": ({ host }) => host.writeReport(report("dopo")),
};
const NAMES = Object.keys(ACTIONS);

/** A workbook in which the action takes the place of something. */
async function startFor(name: string): Promise<Book> {
  const book = openBook();
  if (name === "mark again") await ACTIONS["mark"]?.(book);
  if (name === "report again") await ACTIONS["report"]?.(book);
  return book;
}

it.each(NAMES)("%s, taken back, leaves the workbook as it was", async (name) => {
  const book = await startFor(name);
  const before = await book.model();
  const journal = await ACTIONS[name]?.(book);
  expect(await book.model()).not.toBe(before);
  await journal?.undo();
  expect(await book.model()).toBe(before);
});

it("any actions, taken back the last first, leave the workbook as it was", async () => {
  const some = fc.array(fc.constantFrom(...NAMES), { minLength: 2, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(some, async (names) => {
      const book = openBook();
      const before = await book.model();
      const journals: (Journal | undefined)[] = [];
      for (const name of names) journals.push(await ACTIONS[name]?.(book));
      for (const journal of journals.reverse()) await journal?.undo();
      expect(await book.model()).toBe(before);
    }),
    { numRuns: howMany(6, 12), seed: 12 },
  );
});

it("actions at once are carried out one after the other", async () => {
  const book = openBook();
  const before = await book.model();
  const journals = await Promise.all(NAMES.map((name) => ACTIONS[name]?.(book)));
  for (const journal of journals.reverse()) await journal?.undo();
  expect(await book.model()).toBe(before);
});

/** What a second text has that the first has not. */
function linesNew(first: string, second: string): readonly string[] {
  const known = new Set(first.split("\n"));
  return second.split("\n").filter((line) => !known.has(line));
}

/** States after the action failed at each of its commands, but the one before and the one after it. */
async function strange(
  ready: () => Promise<{ readonly book: Book; readonly act: () => Promise<unknown> }>,
): Promise<unknown[]> {
  const { book: old, act: never } = await ready();
  const before = await old.model();
  await never();
  const after = await old.model();
  const found: unknown[] = [];
  for (let at = 1; ; at += 1) {
    const { book, act } = await ready();
    const commands = await book.failing(at, act);
    if (commands < at) {
      expect(at).toBeGreaterThan(1);
      return found;
    }
    const state = await book.model();
    if (state !== before && state !== after)
      found.push([at, linesNew(before, state), linesNew(state, before)]);
  }
}

it.each([...NAMES, "unmark"])("%s leaves the old state or the new one wherever it fails", async (name) => {
  const found = await strange(async () => {
    const book = await startFor(name === "unmark" ? "mark again" : name);
    return { book, act: async () => (name === "unmark" ? book.host.unmark() : ACTIONS[name]?.(book)) };
  });
  expect(found).toEqual([]);
});

it.each(NAMES)("taking %s back leaves what was done or what was before wherever it fails", async (name) => {
  const found = await strange(async () => {
    const book = await startFor(name);
    const journal = await ACTIONS[name]?.(book);
    await book.model();
    return { book, act: async () => journal?.undo() };
  });
  expect(found).toEqual([]);
});

it("the model tells workbooks apart", async () => {
  const book = openBook();
  const before = await book.model();
  const sheet = book.spreadsheet.workbook().getActiveSheet();
  book.spreadsheet.write(sheet, { 1: { 2: { s: { n: { pattern: "0.0%" } } } } });
  expect(await book.model()).not.toBe(before);
});
