import { cellError } from "../../grid/cellError";
import type { SheetView } from "../../grid/sheetView";
import type { Cell } from "../../model/grid";
import type { CellError, UnreadCell } from "../../model/sheetReading";
import { cellKey } from "./cellKey";

/** What a sheet holds and how much of it was understood. */
export interface SheetCensus {
  /** How many of its cells are filled. */
  readonly filled: number;
  /** 0 … 1: share of its filled cells that are accounted for; 0 for an empty sheet. */
  readonly coverage: number;
  readonly unread: readonly UnreadCell[];
  readonly errors: readonly CellError[];
}

/**
 * Counts the cells of a sheet. What lies hidden under a merged cell is none.
 *
 * @param guessed cells of fields nobody can tell the role of: whatever was read from them, they are not understood
 */
export function sheetCensus(
  view: SheetView,
  guessed: ReadonlySet<number>,
  ...explained: readonly ReadonlySet<number>[]
): SheetCensus {
  const unread: UnreadCell[] = [];
  const errors: CellError[] = [];
  let count = 0;
  for (const row of view.grid.rows)
    for (const cell of row) {
      if (!cell || isCovered(view, cell)) continue;
      count += 1;
      if (cell.type === "error") errors.push(cellError(cell));
      const key = cellKey(cell.at);
      if (guessed.has(key) || !explained.some((cells) => cells.has(key)))
        unread.push({ at: cell.at, text: cell.text });
    }
  return { filled: count, coverage: count === 0 ? 0 : 1 - unread.length / count, unread, errors };
}

function isCovered(view: SheetView, { at }: Cell): boolean {
  const range = view.mergeAt(at.row, at.col);
  return range !== undefined && (range.top !== at.row || range.left !== at.col);
}
