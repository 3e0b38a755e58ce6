/* eslint-disable office-addins/no-context-sync-in-loop -- a request takes 5 MB at most: what is more is cut into several */
import { HostError } from "../host";
import type { Change, Journal } from "../host";
import { formatAddress } from "../model/address";
import type { Address } from "../model/address";
import { asTyped } from "./asTyped";
import { cellRuns } from "./cellRuns";
import type { Run } from "./cellRuns";
import { openSheets } from "./openSheets";
import type { OpenSheets } from "./openSheets";
import { portions } from "./portions";
import { runExcel } from "./runExcel";
import { ERROR } from "./toCell";
import { writeRun } from "./writeRun";
import type { Content } from "./writeRun";

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
  const parts = portions(cellRuns(contents));
  return runExcel(async (context) => {
    const sheets = await openSheets(context, "write");
    const before = new Map<string, Content>();
    for (const runs of parts) {
      const loaded = runs.map((run) => load(rangeOf(sheets, run)));
      const locks = runs.map((run, i) =>
        sheets.isProtected(run.sheet) ? loaded[i]?.format.protection.load("locked") : undefined,
      );
      await context.sync();
      runs.forEach((run, i) => {
        // Null: some of the cells are locked.
        if (locks[i] && locks[i].locked !== false)
          throw new HostError("protected", `sheet ${run.sheet} is protected`, run.sheet);
        const range = loaded[i];
        if (!range) return;
        run.items.forEach((content, row) => check(content, range, row));
        for (const held of contentsOf(run, range)) before.set(formatAddress(held.at), held);
      });
    }
    const after: Content[] = [];
    try {
      for (const runs of parts) {
        const written = runs.map((run) => {
          writeRun(rangeOf(sheets, run), run.items, (at) => before.get(formatAddress(at))?.format ?? null);
          return load(rangeOf(sheets, run));
        });
        await context.sync();
        runs.forEach((run, i) => after.push(...(written[i] ? contentsOf(run, written[i]) : [])));
      }
      return { before: [...before.values()], after };
    } catch (error) {
      await takeBack([...before.values()]);
      throw error;
    }
  }, true);
}

/** Puts cells back after a failure. Excel may refuse that too; the first error is the one to report. */
async function takeBack(contents: readonly Content[]): Promise<void> {
  await runExcel(async (context) => {
    const sheets = await openSheets(context, "write");
    for (const runs of portions(cellRuns(contents))) {
      for (const run of runs)
        if (sheets.has(run.sheet)) writeRun(rangeOf(sheets, run), run.items, () => null);
      await context.sync();
    }
  }).catch(() => undefined);
}

const rangeOf = (sheets: OpenSheets, run: Run<Content>): Excel.Range =>
  sheets.get(run.sheet).getRangeByIndexes(run.row, run.col, run.items.length, 1);

const load = (range: Excel.Range): Excel.Range => range.load("values,formulas,text,numberFormat");

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
