import { tidyText } from "../../grid/foldText";
import type { Spot } from "../../grid/sheetView";

/** One text in the row, or the same text filled across. */
export function isAlone([first, ...others]: readonly Spot[]): boolean {
  if (!first) return false;
  const text = tidyText(first.cell.text);
  return others.every(({ cell }) => tidyText(cell.text) === text);
}
