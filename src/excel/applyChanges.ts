import { HostError } from "../host";
import type { Change, Journal } from "../host";
import { formatAddress } from "../model/address";
import type { Address } from "../model/address";
import { asTyped } from "./asTyped";
import { cellRuns } from "./cellRuns";
import type { Run } from "./cellRuns";
import { openSheets } from "./openSheets";
import type { OpenSheets } from "./openSheets";
import { runExcel } from "./runExcel";
import { ERROR } from "./toCell";

/** What a cell held, as Excel has to be told it to hold it again. */
interface Content {
  readonly at: Address;
  /** Formula with "=", or the value protected against being taken for one. */
  readonly content: string | number | boolean;
  /** Null leaves the number format alone. */
  readonly format: string | null;
}

/**
 * Writes cells in one go and keeps what they held. When Excel stops half-way, what was written is taken back before the error
 * reaches the caller. `shows` says what a planner sees in a cell of a range, for comparing with `expected`.
 */
export async function applyChanges(
  label: string,
  changes: readonly Change[],
  expected: ReadonlyMap<string, string>,
  shows: (range: Excel.Range, row: number, col: number) => string,
): Promise<Journal> {
  const wanted = changes.map((change): Content => ({
    at: change.at,
    content: "formula" in change ? change.formula : asTyped(change.value),
    format: change.format ?? null,
  }));
  const { before, after } = await exchange(wanted, ({ at }, range, row) => {
    const seen = expected.get(formatAddress(at));
    if (seen !== undefined && seen !== shows(range, row, 0)) throw conflict(at);
  });
  return {
    label,
    async undo() {
      const left = new Map(after.map((content) => [formatAddress(content.at), content.content]));
      await exchange(before, ({ at }, range, row) => {
        if (contentOf(range, row) !== left.get(formatAddress(at))) throw conflict(at);
      });
    },
  };
}

const conflict = (at: Address): HostError =>
  new HostError("conflict", "the cell holds something else by now", formatAddress(at));

type Check = (content: Content, range: Excel.Range, row: number) => void;

/** Looks at the cells, lets `check` refuse, writes them all; answers what they held and what they hold. */
async function exchange(
  contents: readonly Content[],
  check: Check,
): Promise<{ readonly before: readonly Content[]; readonly after: readonly Content[] }> {
  const runs = cellRuns(contents);
  return runExcel(async (context) => {
    const sheets = await openSheets(context, "write");
    const ranges = runs.map((run) => load(rangeOf(sheets, run)));
    const locks = runs.map((run, i) =>
      sheets.isProtected(run.sheet) ? ranges[i]?.format.protection.load("locked") : undefined,
    );
    await context.sync();
    const before = runs.flatMap((run, i) => {
      const range = ranges[i];
      // Null: some of the cells are locked.
      if (locks[i] && locks[i].locked !== false)
        throw new HostError("protected", `sheet ${run.sheet} is protected`, run.sheet);
      if (!range) return [];
      run.items.forEach((content, row) => check(content, range, row));
      return contentsOf(run, range);
    });
    try {
      runs.forEach((run) => write(rangeOf(sheets, run), run.items));
      const written = runs.map((run) => load(rangeOf(sheets, run)));
      await context.sync();
      return { before, after: runs.flatMap((run, i) => (written[i] ? contentsOf(run, written[i]) : [])) };
    } catch (error) {
      await takeBack(before);
      throw error;
    }
  });
}

/** Puts cells back after a failure. Excel may refuse that too; the first error is the one to report. */
async function takeBack(contents: readonly Content[]): Promise<void> {
  await runExcel(async (context) => {
    const sheets = await openSheets(context, "write");
    for (const run of cellRuns(contents)) if (sheets.has(run.sheet)) write(rangeOf(sheets, run), run.items);
    await context.sync();
  }).catch(() => undefined);
}

const rangeOf = (sheets: OpenSheets, run: Run<Content>): Excel.Range =>
  sheets.get(run.sheet).getRangeByIndexes(run.row, run.col, run.items.length, 1);

const load = (range: Excel.Range): Excel.Range => range.load("values,formulas,text,numberFormat");

function write(range: Excel.Range, contents: readonly Content[]): void {
  if (contents.some(({ format }) => format !== null))
    range.numberFormat = contents.map(({ format }) => [format]);
  range.formulas = contents.map(({ content }) => [content]);
}

const contentsOf = (run: Run<Content>, range: Excel.Range): Content[] =>
  run.items.map(({ at }, row) => ({
    at,
    content: contentOf(range, row),
    format: String(range.numberFormat[row]?.[0] ?? "General"),
  }));

function contentOf(range: Excel.Range, row: number): Content["content"] {
  const formula = range.formulas[row]?.[0] as unknown;
  const value = range.values[row]?.[0] as unknown;
  // A text that begins with "=" reads the same as value and as formula; a formula's value is another one.
  if (typeof formula === "string" && formula.startsWith("=") && formula !== value) return formula;
  return typeof value === "string" && ERROR.test(value) ? value : asTyped(value as string | number | boolean);
}
