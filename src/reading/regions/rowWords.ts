import { foldText } from "../../grid/foldText";
import type { Spot } from "../../grid/sheetView";

/** What the cells of a row say and where, counted from a column: equal for headings written once more. */
export const rowWords = (spots: readonly Spot[], left = 0): string =>
  spots.map((spot) => `${spot.left - left} ${foldText(spot.cell.text)}`).join("|");
