import type { CellAt } from "../functions/calls/saysTheSame";
import { cellNumber } from "../functions/cellNumber";
import { CellNumber } from "../functions/cells";
import type { Cell, Grid } from "../model/grid";

/** Cells as Excel hands them to a function, once it has been asked what they are. */
export const argumentCells =
  (grids: ReadonlyMap<string, Grid>): CellAt =>
  ({ sheet, row, col }) => {
    const cell = grids.get(sheet)?.rows[row]?.[col];
    return cell && { text: cell.text, value: valueOf(cell) };
  };

function valueOf({ type, value, format = "" }: Cell): unknown {
  if (typeof value !== "number") return value;
  if (type === "date") return value === 0 ? null : new CellNumber(value, "date");
  return cellNumber(value, format);
}
