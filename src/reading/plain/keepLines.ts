import type { Cell, Grid } from "../../model/grid";
import type { Moved } from "./moved";

/** The lines of a sheet that stay, and how many it had. */
interface Kept {
  readonly rows: readonly number[];
  readonly cols: readonly number[];
  readonly height: number;
  readonly width: number;
}

/** A sheet with some of its rows and columns alone. */
export function keepLines(grid: Grid, { rows, cols, height, width }: Kept): Moved {
  const [rowOf, colOf] = [placesOf(rows, height), placesOf(cols, width)];
  const cellAt = (cell: Cell | undefined, row: number, col: number): Cell | undefined =>
    cell && { ...cell, at: { ...cell.at, row, col } };
  const kept: Grid = {
    ...grid,
    rows: rows.map((old, row) => cols.map((from, col) => cellAt(grid.rows[old]?.[from], row, col))),
    merges: grid.merges.flatMap((range) => {
      const [top, left, bottom, right] = [
        rowOf(range.top),
        colOf(range.left),
        rowOf(range.bottom),
        colOf(range.right),
      ];
      return bottom > top || right > left ? [{ top, left, bottom, right }] : [];
    }),
    hiddenRows: new Set(rows.flatMap((old, row) => (grid.hiddenRows.has(old) ? [row] : []))),
    hiddenCols: new Set(cols.flatMap((old, col) => (grid.hiddenCols.has(old) ? [col] : []))),
  };
  return {
    grid: kept,
    before: (at) => ({ ...at, row: lineBefore(rows, at.row), col: lineBefore(cols, at.col) }),
  };
}

/** Where a line stands among those left: a shut one with the last before it, one beyond the sheet's cells as far beyond. */
function placesOf(lines: readonly number[], length: number): (line: number) => number {
  const places: number[] = [];
  for (let line = 0, place = -1; line < length; line += 1) {
    if (lines[place + 1] === line) place += 1;
    places.push(Math.max(place, 0));
  }
  return (line) => places[line] ?? lines.length + line - length;
}

/** Where a line stood that stands among those left, or as far beyond the last. */
const lineBefore = (lines: readonly number[], place: number): number =>
  lines[place] ?? (lines.at(-1) ?? -1) + place - lines.length + 1;
