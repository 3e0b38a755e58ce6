import type { SheetNow } from "./sheetNow";
import { filledCells } from "../../grid/filledCells";
import { changedCells } from "../../grid/changedCells";
import type { Address } from "../../model/address";
import type { Grid, Workbook } from "../../model/grid";
import type { ChangedSheet } from "../../xlsx/writeCopy";
import { settleResults, type SheetChanges } from "./settleResults";
import { withSpills } from "./withSpills";

/** What a copy of the file cannot take along. */
export interface NotSaved {
  readonly kind: "removed" | "renamed" | "merges" | "hidden";
  readonly sheet: string;
}

/** What was done to a workbook since it was opened. */
export type WorkToSave =
  | {
      readonly ok: true;
      readonly sheets: readonly ChangedSheet[];
      /** Cells somebody changed: results of formulas do not count. */
      readonly cells: number;
      readonly left: readonly NotSaved[];
      /** Formulas written without a result: they may depend on what was changed, and cannot be computed here. */
      readonly stale: readonly Address[];
      /** Sheets the file does not have, the report among them: their values and formulas, without looks. */
      readonly added: readonly Grid[];
    }
  /** Cells of these sheets are no longer where the file has them. */
  | { readonly ok: false; readonly shifted: readonly string[] };

/** Id of the sheet at a place of the file, 0-based, as `workbookData` gives it. */
const idAt = (place: number): string => `sheet-${place + 1}`;

/** Compares the workbook with the file it was read from. */
export function workToSave(
  file: Workbook,
  now: readonly SheetNow[],
  shifted: ReadonlySet<string>,
): WorkToSave {
  const current = new Map(now.map((sheet) => [sheet.id, sheet]));
  const pairs = file.sheets.map((before, place) => {
    const id = idAt(place);
    const sheet = current.get(id);
    return { before, after: sheet && withSpills(before, sheet), id };
  });
  const moved = pairs.filter(({ id, after }) => after && shifted.has(id)).map(({ before }) => before.sheet);
  if (moved.length > 0) return { ok: false, shifted: moved };

  const changed = pairs.flatMap(({ before, after }): SheetChanges[] =>
    after ? [{ before, after, cells: changedCells(before, after) }] : [],
  );
  const { sheets, stale } = settleResults(changed);
  const known = new Set(pairs.map(({ id }) => id));
  const added = now.flatMap((sheet) => (known.has(sheet.id) ? [] : [withSpills(undefined, sheet)]));
  const left = pairs.flatMap(({ before, after }) => differences(before, after));
  const filled = new Set(pairs.flatMap(({ after }) => (after ? [...filledCells(after)] : [])));
  const cells = sheets
    .flatMap((sheet) => sheet.cells)
    .filter(({ cell, formula }) => formula || !(cell?.formula ?? (cell && filled.has(cell)))).length;
  return { ok: true, sheets: sheets.filter((sheet) => sheet.cells.length > 0), cells, left, stale, added };
}

function differences(before: Grid, after: Grid | undefined): NotSaved[] {
  const { sheet } = before;
  if (!after) return [{ kind: "removed", sheet }];
  const found: NotSaved[] = [];
  if (after.sheet !== sheet) found.push({ kind: "renamed", sheet: after.sheet });
  if (merges(before) !== merges(after)) found.push({ kind: "merges", sheet });
  if (hiding(before, after) !== hiding(after, before)) found.push({ kind: "hidden", sheet });
  return found;
}

/** What is hidden, as far as both readings have cells: further they do not look. */
function hiding(grid: Grid, other: Grid): string {
  const rows = Math.min(grid.rows.length, other.rows.length);
  const cols = Math.min(widthOf(grid), widthOf(other));
  const inside = (lines: ReadonlySet<number>, count: number) =>
    [...lines].filter((line) => line < count).sort(byNumber);
  return JSON.stringify([grid.hidden, inside(grid.hiddenRows, rows), inside(grid.hiddenCols, cols)]);
}

const widthOf = ({ rows }: Grid): number => rows.reduce((most, row) => Math.max(most, row.length), 0);

const byNumber = (a: number, b: number): number => a - b;

const merges = (grid: Grid): string =>
  grid.merges
    .map(({ top, left, bottom, right }) => [top, left, bottom, right].join(" "))
    .sort()
    .join();
