import type { Spot } from "../../grid/sheetView";
import type { NotRead } from "../../model/sheetReading";
import type { Term } from "../vocabulary";
import { headingWord } from "../words/headingWord";
import { TELLING } from "./sheetWords";
import type { SheetWork } from "./sheetWork";

/** Headings stand near the top: a register of thousands of rows is not gone through for a word. */
const ROWS_SEARCHED = 200;

/** The first row with two different words of a plan, of a sheet that gave no node: somebody may have meant a plan. */
export function findNotRead({ grid, view, parts }: SheetWork): readonly NotRead[] {
  // A copy of another sheet was read there.
  if (parts.length === 0) return [];
  for (let row = 0; row < Math.min(view.rowCount, ROWS_SEARCHED); row += 1) {
    const spots = view.spots(row).filter((spot) => termOf(spot) !== null);
    const [first] = spots;
    if (!first || new Set(spots.map(termOf)).size < 2) continue;
    const range = { top: row, left: first.left, bottom: row, right: spots.at(-1)?.left ?? first.left };
    const at = { sheet: grid.sheet, row, col: first.left };
    return [{ at, range, words: spots.map(({ cell }) => cell.text) }];
  }
  return [];
}

function termOf(spot: Spot): Term | null {
  const term = headingWord(spot)?.label?.term;
  return term !== undefined && TELLING.includes(term) ? term : null;
}
