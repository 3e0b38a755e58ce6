import { typedFormula } from "../grid/typedFormula";
import type { Range } from "../model/address";
import type { Cell, Grid } from "../model/grid";
import { limits } from "./limits";
import type { XlsxPackage } from "./openPackage";
import { readCell, type Reading } from "./readCell";
import { SheetListener, type SheetShape } from "./SheetListener";
import { translateFormula } from "./translateFormula";
import { XlsxError } from "./XlsxError";

type Writable = { -readonly [key in keyof Cell]: Cell[key] };
type Line = (Writable | undefined)[];

const EMPTY_LINE: Line = [];

/** A worksheet's tab. */
export interface Tab {
  readonly name: string;
  readonly part: string;
  readonly hidden: boolean;
}

/** Reads a worksheet: only filled cells that can be seen, every one with what Excel shows of it. Throws XlsxError. */
export async function readSheet(book: XlsxPackage, tab: Tab, reading: Reading): Promise<Grid> {
  const rows: Line[] = [];
  const shares = new Map<string, { readonly row: number; readonly col: number; readonly formula: string }>();
  const sharing: { readonly cell: Writable; readonly share: string }[] = [];
  let places = 0;
  const inUse = { rows: 0, cols: 0 };
  const listener = new SheetListener((stored) => {
    const cell = readCell(tab.name, stored, reading);
    inUse.rows = Math.max(inUse.rows, stored.row + 1);
    inUse.cols = Math.max(inUse.cols, stored.col + 1);
    if (stored.share !== undefined && stored.formula) {
      shares.set(stored.share, { row: stored.row, col: stored.col, formula: stored.formula });
    }
    if (!cell) return;
    if (stored.share !== undefined && !stored.formula) sharing.push({ cell, share: stored.share });
    reading.cellsLeft -= 1;
    while (rows.length <= stored.row) rows.push(EMPTY_LINE);
    let line = rows[stored.row] ?? EMPTY_LINE;
    if (line === EMPTY_LINE) rows[stored.row] = line = [];
    places += Math.max(0, stored.col + 1 - line.length);
    if (reading.cellsLeft < 0 || places > limits.places) throw new XlsxError("tooLarge");
    while (line.length < stored.col) line.push(undefined);
    line[stored.col] = cell;
  });
  await book.scan(tab.part, listener);

  // All of it is counted before any of it is made.
  for (const { share } of sharing) reading.formulaLeft -= shares.get(share)?.formula.length ?? 0;
  if (reading.formulaLeft < 0) throw new XlsxError("formulas");
  for (const { cell, share } of sharing) {
    const first = shares.get(share);
    if (!first) continue;
    const formula = translateFormula(first.formula, cell.at.row - first.row, cell.at.col - first.col);
    cell.formula = typedFormula(formula);
  }
  return shapeOf(tab, rows, listener.shape, inUse);
}

interface Extent {
  readonly rows: number;
  readonly cols: number;
}

function shapeOf({ name, hidden }: Tab, rows: Line[], shape: SheetShape, inUse: Extent): Grid {
  const merges = settleMerges(rows, shape.merges, inUse);
  const width = widthOf(rows);
  const hiddenCols = new Set<number>();
  for (const { from, to } of shape.hiddenCols) {
    for (let col = from; col <= Math.min(to, width - 1); col += 1) hiddenCols.add(col);
  }
  return {
    sheet: name,
    hidden,
    rows,
    merges,
    hiddenRows: new Set([...shape.hiddenRows].filter((row) => row < rows.length)),
    hiddenCols,
  };
}

/**
 * Takes away what stands under merged ranges, which nobody sees, and gives the ranges as far as the sheet is in use. A file may merge a
 * whole sheet, or the same cells again and again.
 */
function settleMerges(rows: Line[], merges: readonly Range[], inUse: Extent): Range[] {
  const settled: Range[] = [];
  let placesLeft = inUse.rows * inUse.cols;
  for (const { top, left, bottom, right } of merges) {
    const last = Math.min(bottom, inUse.rows - 1);
    const end = Math.min(right, inUse.cols - 1);
    if (last < top || end < left) continue;
    placesLeft -= (last - top + 1) * (end - left + 1);
    if (placesLeft < 0) break;
    for (let row = top; row <= Math.min(last, rows.length - 1); row += 1) {
      const line = rows[row] ?? EMPTY_LINE;
      for (let col = row === top ? left + 1 : left; col <= Math.min(end, line.length - 1); col += 1) {
        line[col] = undefined;
      }
    }
    if (last > top || end > left) settled.push({ top, left, bottom: last, right: end });
  }
  trim(rows);
  const filled = { rows: rows.length, cols: widthOf(rows) };
  return settled.flatMap((range) => (areaOf(range) > limits.mergedPlaces ? shrink(range, filled) : range));
}

/** A row ends with its last filled cell, the sheet with its last row that has one. */
function trim(rows: Line[]): void {
  rows.forEach((line, row) => {
    while (line.length > 0 && line.at(-1) === undefined) line.pop();
    if (line.length === 0) rows[row] = EMPTY_LINE;
  });
  while (rows.length > 0 && rows.at(-1)?.length === 0) rows.pop();
}

/** A range far larger than what is written on the sheet, as far as something is written. */
function shrink({ top, left, bottom, right }: Range, { rows, cols }: Extent): Range[] {
  const small = {
    top,
    left,
    bottom: Math.max(top, Math.min(bottom, rows - 1)),
    right: Math.max(left, Math.min(right, cols - 1)),
  };
  return areaOf(small) > 1 ? [small] : [];
}

const areaOf = ({ top, left, bottom, right }: Range): number => (bottom - top + 1) * (right - left + 1);

const widthOf = (rows: readonly Line[]): number =>
  rows.reduce((most, line) => Math.max(most, line.length), 0);
