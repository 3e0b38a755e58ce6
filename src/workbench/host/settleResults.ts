import type { ChangedCell } from "../../grid/changedCells";
import type { Address } from "../../model/address";
import { NEVER_COMPUTED, type Cell, type Grid } from "../../model/grid";
import type { ChangedSheet } from "../../xlsx/writeCopy";
import { formulaReach, type FormulaReach } from "./formulaReach";

/** A sheet of the file and as it stands now, with the cells in which they differ. */
export interface SheetChanges {
  readonly before: Grid;
  readonly after: Grid;
  readonly cells: readonly ChangedCell[];
}

/** What is written of the results of formulas. */
export interface Settled {
  readonly sheets: readonly ChangedSheet[];
  /** Formulas that may depend on what was changed and could not be computed anew here: they are written without a result. */
  readonly stale: readonly Address[];
}

/**
 * Decides which results of formulas a copy takes along. The spreadsheet of this page computes much, but not everything Excel does: where it
 * fails the file keeps its own result, and where that result may be out of date it is taken away, for whoever opens the copy to compute.
 * A workbook nobody changed keeps all its results.
 */
export function settleResults(sheets: readonly SheetChanges[]): Settled {
  const edits = sheets.map(({ cells }) => cells.filter(isEdit));
  if (edits.every((cells) => cells.length === 0)) {
    return {
      sheets: sheets.map((sheet) => toWrite(sheet, sheet.cells.filter(computedFirst(sheet)))),
      stale: [],
    };
  }
  const kept = sheets.map((sheet) =>
    sheet.cells.filter((change) => isEdit(change) || !failed(sheet, change)),
  );
  const stale = outOfDate(sheets, kept);
  return {
    sheets: sheets.map((sheet, place) => {
      const gone = stale[place] ?? new Map<string, Cell>();
      const cells = (kept[place] ?? []).filter((change) => isEdit(change) || !gone.has(keyOf(change)));
      const emptied = [...gone.values()].map((cell): ChangedCell => ({
        row: cell.at.row,
        col: cell.at.col,
        cell,
        formula: false,
        format: false,
        stale: true,
      }));
      return toWrite(sheet, [...cells.map((change) => withoutOwnFormat(sheet, change)), ...emptied]);
    }),
    stale: stale.flatMap((cells) => [...cells.values()].map(({ at }) => at)),
  };
}

const toWrite = ({ before }: SheetChanges, cells: readonly ChangedCell[]): ChangedSheet => ({
  sheet: before.sheet,
  cells: [...cells].sort((a, b) => a.row - b.row || a.col - b.col),
});

/** Somebody typed it: not another result of the same formula. */
const isEdit = ({ cell, formula }: ChangedCell): boolean => formula || !cell?.formula;

const cellIn = (grid: Grid, { row, col }: { readonly row: number; readonly col: number }) =>
  grid.rows[row]?.[col];

/** Excel itself had never computed it. */
const computedFirst =
  ({ before }: SheetChanges) =>
  (change: ChangedCell): boolean =>
    cellIn(before, change)?.value === NEVER_COMPUTED && change.cell?.type !== "error";

/** An error of ours where Excel had a result: a function of the user's own, an array, a crossing of ranges. */
const failed = ({ before }: SheetChanges, change: ChangedCell): boolean =>
  change.cell?.type === "error" &&
  FAILURES.has(String(change.cell.value)) &&
  cellIn(before, change)?.type !== "error";

/** What the spreadsheet says of a function or an array it does not know; a division by zero is a result. */
const FAILURES: ReadonlySet<string> = new Set(["#NAME?", "#VALUE!", "#SPILL!", "#CALC!"]);

/** Dates of today get a format here by themselves; nobody asked for it. */
function withoutOwnFormat({ before }: SheetChanges, change: ChangedCell): ChangedCell {
  const { cell, format } = change;
  if (isEdit(change) || !format || !cell || !/^yyyy\/mm\/dd(?:;@| hh:mm)$/.test(cell.format ?? ""))
    return change;
  const { format: own } = cellIn(before, change) ?? {};
  const { at, value, text, formula } = cell;
  const type = cell.type === "date" && own === undefined ? "number" : cell.type;
  const bare = { at, type, value, text, ...(formula !== undefined && { formula }) };
  return { ...change, format: false, cell: own === undefined ? bare : { ...bare, format: own } };
}

interface Formula {
  readonly cell: Cell;
  readonly place: number;
  readonly reach: FormulaReach;
  readonly followed: boolean;
}

/** By sheet, the formulas whose result may no longer be true, by place. */
function outOfDate(
  sheets: readonly SheetChanges[],
  kept: readonly (readonly ChangedCell[])[],
): readonly ReadonlyMap<string, Cell>[] {
  const stale = sheets.map(() => new Map<string, Cell>());
  const names = new Map(sheets.map(({ after }, place) => [after.sheet.toLowerCase(), place]));
  const touched = sheets.map(
    (_, place) => new Area((kept[place] ?? []).map(({ row, col }) => ({ row, col }))),
  );
  const formulas = sheets.flatMap((sheet, place) => formulasOf(sheet, place, kept[place] ?? []));
  const reaches = ({ reach, place }: Formula, areas: readonly Area[]) =>
    reach.ranges.some((range) => {
      const at = range.sheet === null ? place : names.get(range.sheet.toLowerCase());
      return at !== undefined && (areas[at]?.meets(range) ?? false);
    });
  let news = formulas.filter(
    (formula) =>
      !formula.followed && (formula.reach.beyond || (isHard(formula, sheets) && reaches(formula, touched))),
  );
  while (news.length > 0) {
    for (const { cell, place } of news) stale[place]?.set(keyOf(cell.at), cell);
    const areas = sheets.map(
      (_, at) => new Area(news.filter(({ place }) => place === at).map(({ cell }) => cell.at)),
    );
    news = formulas.filter(
      (formula) => !stale[formula.place]?.has(keyOf(formula.cell.at)) && reaches(formula, areas),
    );
  }
  return stale;
}

/** Formulas nobody typed just now. */
function formulasOf({ after, before }: SheetChanges, place: number, kept: readonly ChangedCell[]): Formula[] {
  const changed = new Map(kept.map((change) => [keyOf(change), change]));
  return after.rows.flatMap((row) =>
    row.flatMap((cell): Formula[] => {
      const change = cell && changed.get(keyOf(cell.at));
      if (!cell?.formula || (change && isEdit(change))) return [];
      // A failure of ours is no result: the file's own is what stands there.
      const shown = cellIn(before, cell.at) ?? cell;
      return [
        {
          cell: change ? cell : shown,
          place,
          reach: formulaReach(cell.formula),
          followed: change !== undefined,
        },
      ];
    }),
  );
}

/** The spreadsheet does not compute it, or only by halves. */
function isHard({ cell, place, reach }: Formula, sheets: readonly SheetChanges[]): boolean {
  const now = sheets[place] && cellIn(sheets[place].after, cell.at);
  return reach.crossing || (now?.type === "error" && cell.type !== "error");
}

const keyOf = ({ row, col }: { readonly row: number; readonly col: number }): string => `${row} ${col}`;

/** Some cells of a sheet; where they are many, the rectangle around them, which asks rather too much than too little. */
class Area {
  private readonly box: { top: number; left: number; bottom: number; right: number };

  constructor(private readonly cells: readonly { readonly row: number; readonly col: number }[]) {
    this.box = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
    for (const { row, col } of cells) {
      this.box.top = Math.min(this.box.top, row);
      this.box.left = Math.min(this.box.left, col);
      this.box.bottom = Math.max(this.box.bottom, row);
      this.box.right = Math.max(this.box.right, col);
    }
  }

  meets({ top, left, bottom, right }: { top: number; left: number; bottom: number; right: number }): boolean {
    const { box } = this;
    if (top > box.bottom || bottom < box.top || left > box.right || right < box.left) return false;
    if (this.cells.length > MANY) return true;
    return this.cells.some(({ row, col }) => row >= top && row <= bottom && col >= left && col <= right);
  }
}

const MANY = 1000;
