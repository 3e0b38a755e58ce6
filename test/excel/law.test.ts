/** @jest-environment-options {"url": "https://localhost/taskpane.html"} */
import fc from "fast-check";
import { createExcelHost } from "../../src/excel/excelHost";
import type { Outcome } from "../../src/commands/command";
import type { Journal } from "../../src/host";
import { bookModel, openModel } from "./host/bookModel";
import { filledCell, sheetAt } from "./host/book";
import type { Book } from "./host/book";
import { changes } from "./host/processBatch";
import { ribbon } from "./host/ribbon";
import { startExcel } from "./host/startExcel";
import { howMany } from "../support/sample";

// The law of writing: what was done and taken back was never there, and what failed was done or not done.

type Started = Awaited<ReturnType<typeof startExcel>>;
let native: Started["native"];
let open: Started["open"];
let press: ReturnType<typeof ribbon>;
jest.setTimeout(120_000);
beforeAll(async () => {
  ({ native, open } = await startExcel());
  press = ribbon(native);
});

type Action = (book: Book) => Promise<Journal | null>;

async function carryOut(outcome: Outcome): Promise<Journal | null> {
  if (outcome.kind === "proposal") return carryOut(await outcome.accept());
  if (outcome.kind === "failed") throw outcome.error;
  return outcome.kind === "done" ? outcome.journal : null;
}

const command =
  (name: string): Action =>
  async () =>
    carryOut(await press(name));

const ACTIONS: Readonly<Record<string, Action>> = {
  checkPlan: command("checkPlan"),
  markFindings: command("markFindings"),
  proposeScores: command("proposeScores"),
  proposeValues: command("proposeValues"),
  proposeNative: command("proposeNative"),
  proposeRestore: command("proposeRestore"),
  apply: () =>
    createExcelHost().apply("Pesi riscalati", [
      { at: { sheet: "Piano", row: 1, col: 2 }, value: 0.7, format: "0.00%" },
      { at: { sheet: "Piano", row: 2, col: 2 }, formula: "=1-C2" },
      { at: { sheet: "Piano", row: 40, col: 9 }, value: "fuori" },
    ]),
};
const NAMES = Object.keys(ACTIONS);
const start = () => openModel(open);
/** A workbook the action has something to do in. */
const startFor = async (name: string) => {
  const book = start();
  if (name === "proposeRestore") await ACTIONS.proposeValues?.(book);
  if (name === "removeMarks") await ACTIONS.markFindings?.(book);
  return book;
};

it.each(NAMES)("%s, taken back, leaves the workbook as it was", async (name) => {
  const book = await startFor(name);
  const before = bookModel(book);
  const journal = await ACTIONS[name]?.(book);
  expect(bookModel(book)).not.toEqual(before);
  await journal?.undo();
  expect(bookModel(book)).toEqual(before);
});

it("any actions, taken back the last first, leave the workbook as it was", async () => {
  const some = fc.array(fc.constantFrom(...NAMES), {
    minLength: 2,
    maxLength: 4,
  });
  await fc.assert(
    fc.asyncProperty(some, async (names) => {
      const book = start();
      const before = bookModel(book);
      const journals: (Journal | null | undefined)[] = [];
      for (const name of names) journals.push(await ACTIONS[name]?.(book));
      for (const journal of journals.reverse()) await journal?.undo();
      expect(bookModel(book)).toEqual(before);
    }),
    { numRuns: howMany(6, 12), seed: 12 },
  );
});

it("actions at once are carried out one after the other", async () => {
  const book = start();
  const before = bookModel(book);
  const outcomes = [await press("proposeScores"), await press("proposeValues")];
  const journals = await Promise.all([...outcomes.map(carryOut), ACTIONS.apply?.(book)]);
  await Promise.all(journals.reverse().map((journal) => journal?.undo()));
  expect(bookModel(book)).toEqual(before);
});

interface Attempt {
  readonly book: Book;
  /** The states that may be left. */
  readonly allowed: readonly string[];
  readonly carryOut: () => Promise<unknown>;
}

const stateOf = (book: Book): string => JSON.stringify(bookModel(book));

/** Carries something out once for every trip it makes, the connection lost at that trip: before it, after its first part, after all. */
async function loseEveryTrip(begin: () => Promise<Attempt>) {
  const found: unknown[] = [];
  let writes = 0;
  for (let trip = 1; ; trip++)
    for (const stop of [0, 1, Number.POSITIVE_INFINITY]) {
      const attempt = await begin();
      let trips = 0;
      let isWrite = false;
      native.trouble.lost = (batch) => {
        if (++trips !== trip) return null;
        isWrite = changes(batch);
        return stop;
      };
      await attempt.carryOut().catch(() => undefined);
      native.trouble.lost = null;
      if (trips < trip) return { found, writes, trips };
      if (isWrite) writes += 1;
      const state = stateOf(attempt.book);
      if (!attempt.allowed.includes(state)) found.push([trip, stop, state]);
      if (!isWrite) break;
    }
}

// *Togli i segni* leaves nothing to take back.
const ALL: Readonly<Record<string, Action>> = { ...ACTIONS, removeMarks: command("removeMarks") };

it.each(Object.keys(ALL))(
  "%s leaves the old state or the new one wherever the connection is lost",
  async (name) => {
    const old = stateOf(await startFor(name));
    const fresh = await startFor(name);
    await ALL[name]?.(fresh);
    const allowed = [old, stateOf(fresh)];
    const { found, writes } = await loseEveryTrip(async () => {
      const book = await startFor(name);
      return { book, allowed, carryOut: async () => ALL[name]?.(book) };
    });
    expect(writes).toBeGreaterThan(0);
    expect(found).toEqual([]);
  },
);

it.each(NAMES)(
  "taking %s back leaves what was done or what was before wherever the connection is lost",
  async (name) => {
    const { found, trips } = await loseEveryTrip(async () => {
      const book = await startFor(name);
      const before = stateOf(book);
      const journal = await ACTIONS[name]?.(book);
      return { book, allowed: [before, stateOf(book)], carryOut: async () => journal?.undo() };
    });
    expect(trips).toBeGreaterThan(1);
    expect(found).toEqual([]);
  },
);

it("the model tells workbooks apart", () => {
  const book = start();
  const before = bookModel(book);
  filledCell(sheetAt(book, 0), 1, 2).format = "0.0%";
  expect(bookModel(book)).not.toEqual(before);
});
