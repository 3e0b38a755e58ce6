import { isBlank } from "../../grid/isBlank";
import type { Cell, Grid } from "../../model/grid";

/** The cells of a row in which something stands. */
export const filledCells = (row: Grid["rows"][number]): readonly Cell[] =>
  row.filter((cell): cell is Cell => cell !== undefined && !isBlank(cell));
