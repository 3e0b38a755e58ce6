import type { Address } from "../../../src/model/address";
import type { Cell, Grid } from "../../../src/model/grid";

/** A cell somebody typed words in. */
export const textCell = (at: Address, value: string): Cell => ({ at, type: "text", value, text: value });

/** A cell somebody typed a number in. */
export const numberCell = (at: Address, value: number): Cell => ({
  at,
  type: "number",
  value,
  text: String(value).replace(".", ","),
});

/** The sheet with cells put where nothing was. */
export function withCells(grid: Grid, cells: readonly Cell[]): Grid {
  const rows: (Cell | undefined)[][] = grid.rows.map((row) => [...row]);
  for (const cell of cells) {
    while (rows.length <= cell.at.row) rows.push([]);
    const row = rows[cell.at.row];
    if (row) row[cell.at.col] = cell;
  }
  return { ...grid, rows: rows.map((row) => Array.from(row, (cell) => cell)) };
}
