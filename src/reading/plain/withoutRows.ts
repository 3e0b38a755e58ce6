import type { Grid } from "../../model/grid";
import { keepLines } from "./keepLines";
import type { Moved } from "./moved";

/** A sheet without some of its rows and what is merged from there. */
export function withoutRows(grid: Grid, shut: ReadonlySet<number>): Moved {
  const width = grid.rows.reduce((most, row) => Math.max(most, row.length), 0);
  return keepLines(
    { ...grid, merges: grid.merges.filter(({ top }) => !shut.has(top)) },
    {
      rows: [...grid.rows.keys()].filter((row) => !shut.has(row)),
      cols: [...Array(width).keys()],
      height: grid.rows.length,
      width,
    },
  );
}
