import { termOf } from "../words/termOf";
import { lineOf, type Line } from "./lineOf";
import type { SheetView } from "../../grid/sheetView";

/** Fewer lines may be the value of a label that goes on below. */
const FEWEST = 2;
const FEWEST_HEADINGS = 3;

/** "Fasi | Trimestre | Fatto" over lines that each begin with words of their own: headings of a form's steps, filled in or not. */
export function headsSteps(view: SheetView, { row, spots, values, pairs }: Line): boolean {
  const [start] = spots;
  if (!start || spots.length < FEWEST_HEADINGS || values + pairs > 0) return false;
  if (termOf(start.cell.text) !== "steps") return false;
  if (spots.some(({ left }, at) => at > 0 && left !== (spots[at - 1]?.right ?? -1) + 1)) return false;
  const right = spots.at(-1)?.right ?? 0;
  let next = row + 1;
  for (; next < view.rowCount && !view.isBlankRow(next); next += 1) {
    const line = lineOf(view, next);
    const isStep =
      line.says[0]?.kind === "words" &&
      line.spots.length > 1 &&
      line.spots[0]?.left === start.left &&
      line.labels + line.pairs === 0 &&
      line.spots.every((spot) => spot.right <= right);
    if (!isStep) break;
  }
  return next - row > FEWEST;
}
