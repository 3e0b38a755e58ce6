import type { Spot } from "../../grid/sheetView";
import { isShare } from "./isShare";
import { sayingOf } from "./sayingOf";

/** No band of headings has so many figures among them, years and shares left out. */
const MOST = 0.15;

/** Whether a row has too many figures for headings: told from its numbers alone, before anybody reads its words. */
export function holdsFigures(spots: readonly Spot[]): boolean {
  let [figures, shares] = [0, 0];
  for (const { cell } of spots) {
    if (isShare(cell.text)) shares += cell.type === "text" ? 1 : 0;
    else if (cell.type !== "text" && sayingOf(cell).kind === "value") figures += 1;
  }
  // The first may be the number of what the records measure.
  return figures - shares - 1 > spots.length * MOST;
}
