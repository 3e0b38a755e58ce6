import type { Range } from "../../../src/model/address";
import type { Cell, Grid } from "../../../src/model/grid";

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

/** The cell with another text in it. */
export const withText = (cell: Cell, text: string): Cell => ({ ...cell, type: "text", value: text, text });

/** Rows and columns put elsewhere: old index to new. Merges stretch over what comes between their ends. */
export function moveCells(grid: Grid, rowOf: (row: number) => number, colOf: (col: number) => number): Grid {
  const rows: (Cell | undefined)[][] = [];
  for (const cell of cellsOf(grid)) {
    const [row, col] = [rowOf(cell.row), colOf(cell.col)];
    while (rows.length <= row) rows.push([]);
    const line = rows[row];
    if (line) line[col] = { ...cell, row, col };
  }
  const span = (from: number, to: number, move: (index: number) => number) => {
    const ends = Array.from({ length: to - from + 1 }, (_, offset) => move(from + offset));
    return [Math.min(...ends), Math.max(...ends)] as const;
  };
  const merges = grid.merges.map((merge) => {
    const [top, bottom] = span(merge.top, merge.bottom, rowOf);
    const [left, right] = span(merge.left, merge.right, colOf);
    return { top, left, bottom, right };
  });
  return {
    ...grid,
    rows: rows.map((row) => Array.from(row, (cell) => cell)),
    merges,
    hiddenRows: new Set([...grid.hiddenRows].map(rowOf)),
    hiddenCols: new Set([...grid.hiddenCols].map(colOf)),
  };
}
