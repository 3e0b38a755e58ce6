import type { SheetView } from "../../grid/sheetView";
import { termOf } from "../words/termOf";
import type { Line } from "./lineOf";

/** "BUDGET 2023 | U.O. | UOC Pediatria", each over other words: a label and its value, over all columns that are left, end the row. */
export const endsInPair = (view: SheetView, { row, spots, says }: Line): boolean => {
  const [label, value] = spots.slice(-2);
  return (
    spots.length > 2 &&
    value !== undefined &&
    value.right > value.left &&
    says.at(-1)?.kind === "words" &&
    termOf(label?.cell.text ?? "") === "responsible" &&
    spots.every(({ left }) => view.cell(row + 1, left) !== undefined)
  );
};
