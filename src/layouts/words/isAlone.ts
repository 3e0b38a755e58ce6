import { tidyText } from "../../grid/foldText";
import type { Spot } from "../../grid/sheetView";

/** One text in the row, or the same text filled across. */
export const isAlone = (spots: readonly Spot[]): boolean =>
  new Set(spots.map(({ cell }) => tidyText(cell.text))).size === 1;
