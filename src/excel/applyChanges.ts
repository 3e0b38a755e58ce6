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
import { renamedFormula } from "./renamedFormula";
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
  const { before, after, sheets } = await exchange(wanted, (content, _held, range, row) => {
    const seen = expected.get(formatAddress(content.at));
    if (seen !== undefined && seen !== shows(range, row, 0)) throw conflict(content.at);
    return content;
  });
  return { label, undo: () => putBack(before, after, sheets) };
}

const conflict = (at: Address): HostError =>
  new HostError("conflict", "the cell holds something else by now", formatAddress(at));

/** Says what to write where something is held; may refuse. */
type Decide = (content: Content, held: Content, range: Excel.Range, row: number) => Content;

interface Exchanged {
  readonly before: readonly Content[];
  readonly after: readonly Content[];
  /** The sheets of that moment by name. */
  readonly sheets: ReadonlyMap<string, string>;
}

/**
 * Takes a writing back, in sheets that may have other names by now. What somebody wrote since is not overwritten; a number format
 * somebody chose since stays.
 */
async function putBack(
  before: readonly Content[],
  after: readonly Content[],
  then: ReadonlyMap<string, string>,
): Promise<void> {
  const today = await namesSince(then);
  const moved = ({ at, content, format }: Content): Content => ({
    at: { ...at, sheet: today(at.sheet) },
    content: isFormula(content) ? renamedFormula(content, today) : content,
    format,
  });
  const left = new Map(after.map(moved).map((one) => [formatAddress(one.at), one]));
  await exchange(before.map(moved), (content, held) => {
    const ours = left.get(formatAddress(content.at));
    if (held.content !== ours?.content) throw conflict(content.at);
    return held.format === ours.format ? content : { ...content, format: null };
  });
}

/** Names of today by those of then; a sheet that is gone keeps its name unless another one has taken it. */
function namesSince(then: ReadonlyMap<string, string>): Promise<(name: string) => string> {
  return runExcel(async (context) => {
    const { ids } = await openSheets(context, "look");
    const names = new Map([...ids].map(([name, id]) => [id, name]));
    return (name) => {
      const id = then.get(name);
      const now = id === undefined ? name : names.get(id);
      if (now === undefined && ids.has(name)) throw new HostError("sheetGone", `no sheet ${name}`, name);
      return now ?? name;
    };
  });
}

/** Looks at the cells, lets `decide` refuse, writes them all; answers what they held and what they hold. */
async function exchange(contents: readonly Content[], decide: Decide): Promise<Exchanged> {
  const asked = portions(cellRuns(contents));
  return runExcel(async (context) => {
    const sheets = await openSheets(context, "write");
    const before = new Map<string, Content>();
    const parts: Run<Content>[][] = [];
    for (const runs of asked) {
      const loaded = runs.map((run) => load(rangeOf(sheets, run)));
      const locks = runs.map((run, i) =>
        sheets.isProtected(run.sheet) ? loaded[i]?.format.protection.load("locked") : undefined,
      );
      await context.sync();
      const part = runs.flatMap((run, i) => {
        // Null: some of the cells are locked.
        if (locks[i] && locks[i].locked !== false)
          throw new HostError("protected", `sheet ${run.sheet} is protected`, run.sheet);
        const range = loaded[i];
        if (!range) return [];
        const held = contentsOf(run, range);
        for (const one of held) before.set(formatAddress(one.at), one);
        const items = run.items.map((content, row) => decide(content, held[row] ?? content, range, row));
        return [{ ...run, items }];
      });
      parts.push(part);
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
      return { before: [...before.values()], after, sheets: sheets.ids };
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

const isFormula = (content: Content["content"]): content is string =>
  typeof content === "string" && content.startsWith("=");

function contentOf(range: Excel.Range, row: number): Content["content"] {
  const formula = range.formulas[row]?.[0] as unknown;
  const value = range.values[row]?.[0] as unknown;
  // A text that begins with "=" reads the same as value and as formula; a formula's value is another one.
  if (typeof formula === "string" && isFormula(formula) && formula !== value) return formula;
  return typeof value === "string" && ERROR.test(value) ? value : asTyped(value as string | number | boolean);
}
