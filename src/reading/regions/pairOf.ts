import { tidyText } from "../../grid/foldText";
import type { SheetView, Spot } from "../../grid/sheetView";
import type { Cell } from "../../model/grid";
import { labelKey, labelNumber } from "./labelKey";
import type { Pair } from "./pair";

/** A label and the values beside it; where none stands there, the place for one. */
export function pairOf(view: SheetView, spot: Spot, values: readonly Cell[], row: number): Pair {
  const words = tidyText(spot.cell.text);
  return {
    key: labelKey(words),
    label: spot.cell,
    words,
    number: labelNumber(words),
    values,
    place: values[0]?.at ?? (fillsRow(view, spot) ? spot.cell.at : view.at(row, spot.right + 1)),
    row,
  };
}

/** A label merged as far as anything on the sheet reaches leaves no room beside it: its value is written behind it. */
const fillsRow = ({ grid }: SheetView, { left, right }: Spot): boolean =>
  right > left &&
  grid.merges.every((merge) => merge.right <= right) &&
  grid.rows.every((cells) => cells.every((cell) => !cell || cell.at.col <= right));
