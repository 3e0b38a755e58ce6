import { HostError } from "../host";
import type { ReadOptions } from "../host";
import type { Range } from "../model/address";
import type { Cell, Grid, Workbook } from "../model/grid";
import { cellOf, fillRows, needsNumbers } from "./fillRows";
import type { Loaded } from "./fillRows";
import { listSheets, measure } from "./listSheets";
import type { Extent } from "./extent";
import { requestSize } from "./requestSize";
import type { RequestSize } from "./requestSize";
import { readExcel } from "./runExcel";
import { supportsExcel } from "./supports";
import { takeBlocks } from "./takeBlocks";
import type { Block } from "./takeBlocks";
import type { Manner } from "./toCell";

/** What the next reading may use of the last one. */
export interface Reader {
  read(options?: ReadOptions): Promise<Workbook>;
  /** Name of the sheet with that id in the last reading. */
  nameOf(id: string): string | undefined;
  /** What a planner sees in a cell of a loaded range, as `read` would say it; "" for an empty cell. */
  textAt(range: Excel.Range, row: number, col: number): string;
}

interface Draft {
  readonly rows: (Cell | undefined)[][];
  merges: Range[];
  readonly hiddenRows: Set<number>;
  readonly hiddenCols: Set<number>;
  readonly silent: Cell[];
}

/**
 * Reads workbooks in a number of round trips that does not depend on sheets or rows: one for the list of sheets, one for
 * their extents, one for the first 40,000 cells and one for every further 4 MB.
 */
export function createReader(): Reader {
  const size = requestSize();
  let last = new Map<string, Grid>();
  let names = new Map<string, string>();
  const manner: Manner = { italian: true };

  async function readOnce(
    context: Excel.RequestContext,
    { only, signal, onProgress }: ReadOptions,
  ): Promise<Workbook> {
    const { name, sheets, italian } = await listSheets(context);
    const wanted = sheets
      .map((sheet) => sheet.name)
      .filter((sheet) => !only || only.includes(sheet) || !last.has(sheet));
    const extents = await measure(context, wanted);
    manner.italian = italian;
    const drafts = new Map<string, Draft>(wanted.map((sheet) => [sheet, emptyDraft()]));
    await readBlocks(context, extents, drafts, manner, size, signal, onProgress);
    const grids = sheets.map((sheet): Grid => {
      const draft = drafts.get(sheet.name);
      if (draft) return { sheet: sheet.name, hidden: sheet.hidden, ...draft };
      const before = last.get(sheet.name);
      if (!before) throw new Error(`sheet ${sheet.name} was neither read nor known`);
      return before.hidden === sheet.hidden ? before : { ...before, hidden: sheet.hidden };
    });
    last = new Map(grids.map((grid) => [grid.sheet, grid]));
    names = new Map(sheets.map((sheet) => [sheet.id, sheet.name]));
    return { name, sheets: grids };
  }

  return {
    read: (options = {}) => readExcel((context) => readOnce(context, options), options.signal),
    nameOf: (id) => names.get(id),
    textAt: (range, row, col) => cellOf(range, row, col, { sheet: "", row, col }, manner)?.text ?? "",
  };
}

/** Everything inside the extents, request by request. */
async function readBlocks(
  context: Excel.RequestContext,
  extents: readonly Extent[],
  drafts: ReadonlyMap<string, Draft>,
  manner: Manner,
  size: RequestSize,
  signal: ReadOptions["signal"],
  onProgress: ReadOptions["onProgress"],
): Promise<void> {
  const total = rowsOf(extents);
  let queue: readonly Block[] = extents;
  let shapes = extents;
  while (queue.length > 0) {
    signal?.throwIfAborted();
    const { taken, rest } = takeBlocks(queue, size.cells);
    const cells = taken.reduce((sum, { rows, cols }) => sum + rows * cols, 0);
    try {
      size.answered(cells, await readRequest(context, taken, shapes, drafts, manner));
    } catch (error) {
      if (!isTooLarge(error)) throw error;
      const [block] = taken;
      if (taken.length === 1 && block?.rows === 1)
        throw new HostError("tooLarge", "one row does not fit into an answer", block.sheet);
      size.refused(cells);
      continue;
    }
    shapes = [];
    queue = rest;
    onProgress?.(total - rowsOf(rest), total);
  }
}

const rowsOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { rows }) => sum + rows, 0);

const isTooLarge = (error: unknown): boolean =>
  (error as { readonly code?: unknown }).code === "ResponsePayloadSizeLimitExceeded";

const emptyDraft = (): Draft => ({
  rows: [],
  merges: [],
  hiddenRows: new Set(),
  hiddenCols: new Set(),
  silent: [],
});

/**
 * One round trip: some blocks of cells and, with the first of them, merges and hidden rows and columns of `extents`. Answers how
 * many characters the cells took.
 */
async function readRequest(
  context: Excel.RequestContext,
  blocks: readonly Block[],
  extents: readonly Extent[],
  drafts: ReadonlyMap<string, Draft>,
  manner: Manner,
): Promise<number> {
  const rangeOf = ({ sheet, top, left, rows, cols }: Block) =>
    context.workbook.worksheets.getItem(sheet).getRangeByIndexes(top, left, rows, cols);
  const loaded = blocks.map((block) => ({
    block,
    range: rangeOf(block).load("values,formulas,text,numberFormat"),
  }));
  const shapes = extents.map((extent) => {
    const range = rangeOf(extent);
    const merged = supportsExcel("1.13") ? range.getMergedAreasOrNullObject() : null;
    merged?.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
    return {
      extent,
      merged,
      rows: extent.hiddenRows === null ? range.getRowProperties({ rowHidden: true }) : null,
      cols: extent.hiddenCols === null ? range.getColumnProperties({ columnHidden: true }) : null,
    };
  });
  await context.sync();
  let characters = 0;
  for (const { block, range } of loaded) {
    const { values, formulas, text, numberFormat } = range;
    const cells: Loaded = { values, formulas, text, numberFormat };
    characters += JSON.stringify(cells).length;
    if (!manner.number && needsNumbers(cells, manner)) manner.number = await loadNumbers();
    const draft = drafts.get(block.sheet);
    if (draft) fillRows(draft.rows, block, cells, manner, draft.silent);
  }
  for (const { extent, merged, rows, cols } of shapes) {
    const draft = drafts.get(extent.sheet);
    if (!draft) continue;
    if (merged && !merged.isNullObject) draft.merges = merged.areas.items.map(toRange).sort(inReadingOrder);
    for (let i = 0; i < extent.rows; i++)
      if (extent.hiddenRows ?? rows?.value[i]?.rowHidden) draft.hiddenRows.add(extent.top + i);
    for (let i = 0; i < extent.cols; i++)
      if (extent.hiddenCols ?? cols?.value[i]?.columnHidden) draft.hiddenCols.add(extent.left + i);
  }
  return characters;
}

const toRange = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Range => ({
  top: rowIndex,
  left: columnIndex,
  bottom: rowIndex + rowCount - 1,
  right: columnIndex + columnCount - 1,
});

const inReadingOrder = (a: Range, b: Range): number => a.top - b.top || a.left - b.left;

/** Number formats as an Italian Excel shows them: fetched when some cell needs it, which is seldom. */
async function loadNumbers(): Promise<(value: number, format: string) => string> {
  const [{ displayOf }, { italianSpelling }] = await Promise.all([
    import("../grid/displayText"),
    import("../grid/builtInFormat"),
  ]);
  return (value, format) => displayOf(italianSpelling(format)).number(value);
}
