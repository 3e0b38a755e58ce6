import { foldText } from "../../grid/foldText";
import type { SheetView } from "../../grid/sheetView";
import type { Correction } from "../../model/correction";
import type { Band } from "./headingBand";

/** The headings a planner pointed at, where they begin in a row: he is right whatever their words. */
export function pointedBand(
  view: SheetView,
  row: number,
  corrections: readonly Correction[],
): Band | undefined {
  for (const said of corrections) {
    if (said.kind !== "headings" || (said.sheet !== undefined && said.sheet !== view.sheet)) continue;
    const spots = view.spots(row);
    const texts = spots.map(({ cell }) => foldText(cell.text)).filter((text) => text !== "");
    if (texts.length !== said.texts.length || texts.some((text, at) => text !== said.texts[at])) continue;
    return {
      top: row,
      bottom: row + said.rows - 1,
      left: Math.min(...spots.map(({ left }) => left)),
      right: Math.max(...spots.map(({ right }) => right)),
      sure: true,
      lead: null,
    };
  }
  return undefined;
}
