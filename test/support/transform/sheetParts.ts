import type { Address, Range } from "../../../src/model/address";
import type { Cell, Grid, Workbook } from "../../../src/model/grid";
import type { Transformed } from "./transformation";

/** Number of columns a sheet uses, merges included. */
export const widthOf = (grid: Grid): number =>
  Math.max(0, ...grid.rows.map((row) => row.length), ...grid.merges.map((merge) => merge.right + 1));

/** Number of rows a sheet uses, merges included. */
export const heightOf = (grid: Grid): number =>
  Math.max(grid.rows.length, ...grid.merges.map((merge) => merge.bottom + 1));

export const cellsOf = (grid: Grid): Cell[] =>
  grid.rows.flatMap((row) => row.filter((cell) => cell !== undefined));

/** The merge a cell is the top-left of, or the cell alone. */
export const areaOf = (grid: Grid, { row, col }: { readonly row: number; readonly col: number }): Range =>
  grid.merges.find((merge) => merge.top === row && merge.left === col) ?? {
    top: row,
    left: col,
    bottom: row,
    right: col,
  };

/** The same sheet with every cell replaced by what `change` makes of it. */
export function mapCells(grid: Grid, change: (cell: Cell) => Cell): Grid {
  return { ...grid, rows: grid.rows.map((row) => row.map((cell) => cell && change(cell))) };
}

/** The same sheet under another name. */
export const calledSheet = (grid: Grid, sheet: string): Grid => ({
  ...mapCells(grid, (cell) => ({ ...cell, at: { ...cell.at, sheet } })),
  sheet,
});

/** The cell with another text in it. */
export const withText = (cell: Cell, text: string): Cell => ({ ...cell, type: "text", value: text, text });

/** A sheet with rows and columns put elsewhere, and where each cell went. */
export interface Moved {
  readonly grid: Grid;
  readonly where: (at: Address) => Address;
}

/**
 * Rows and columns put elsewhere: old index to new. A merge stretches over what comes between its ends and keeps its
 * value in its first cell.
 */
export function moveCells(grid: Grid, rowOf: (row: number) => number, colOf: (col: number) => number): Moved {
  const span = (from: number, to: number, move: (index: number) => number) => {
    const ends = Array.from({ length: to - from + 1 }, (_, offset) => move(from + offset));
    return [Math.min(...ends), Math.max(...ends)] as const;
  };
  const moveArea = (area: Range): Range => {
    const [top, bottom] = span(area.top, area.bottom, rowOf);
    const [left, right] = span(area.left, area.right, colOf);
    return { top, left, bottom, right };
  };
  const where = (at: Address): Address => {
    const { top, left } = moveArea(areaOf(grid, at));
    return { ...at, row: top, col: left };
  };
  const rows: (Cell | undefined)[][] = [];
  for (const cell of cellsOf(grid)) {
    const { row, col } = where(cell.at);
    while (rows.length <= row) rows.push([]);
    const line = rows[row];
    if (line) line[col] = { ...cell, at: { ...cell.at, row, col } };
  }
  const moved = {
    ...grid,
    rows: rows.map((row) => Array.from(row, (cell) => cell)),
    merges: grid.merges.map(moveArea),
    hiddenRows: new Set([...grid.hiddenRows].map(rowOf)),
    hiddenCols: new Set([...grid.hiddenCols].map(colOf)),
  };
  return { grid: moved, where };
}

/** Sheet by sheet, rows and columns put elsewhere. */
export function moveSheets(workbook: Workbook, move: (grid: Grid) => Moved): Transformed {
  const moved = new Map(workbook.sheets.map((grid) => [grid.sheet, move(grid)]));
  return {
    workbook: { ...workbook, sheets: workbook.sheets.map((grid) => moved.get(grid.sheet)?.grid ?? grid) },
    where: (at) => moved.get(at.sheet)?.where(at) ?? at,
  };
}
