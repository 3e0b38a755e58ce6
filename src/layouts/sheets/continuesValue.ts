import type { Spot } from "../../grid/sheetView";
import { isLevel } from "../words/levels";
import type { Context } from "./context";
import { isNear } from "./isNear";

/** A single text below a value of a form, in the same column, goes on with it. */
export function continuesValue({ view, running, indicator }: Context, spot: Spot): boolean {
  const above = running.get(spot.left);
  return (
    above !== undefined &&
    isNear(view, above.row, spot.cell.at.row) &&
    !(indicator !== null && above.label.term !== "indicator" && isLevel(above.label.term))
  );
}
