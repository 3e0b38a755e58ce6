import type { Range } from "../../../src/model/address";
import type { Cell, Grid } from "../../../src/model/grid";
import { headerWords } from "./headerWords";
import type { Wordings } from "./headerWords";

/** A label without case, spacing, apostrophe shape and closing punctuation. */
export const foldLabel = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/\s+/g, " ")
    .replace(/\s*:\s*$/, "")
    .trim();

const byWord = new Map<string, Wordings>(
  headerWords.flatMap((wordings) => wordings.from.map((word) => [word, wordings] as const)),
);

/** Other wordings of the heading in this cell; undefined when it is no heading of the table. */
export const wordingsOf = (cell: Cell): Wordings | undefined =>
  cell.type === "text" ? byWord.get(foldLabel(cell.text)) : undefined;

export const isLabel = (cell: Cell | undefined): boolean =>
  cell !== undefined && wordingsOf(cell) !== undefined;

/** Whether a heading over several columns is all the heading they have: its width is then what tells their order. */
export function isHeadless(grid: Grid, merge: Range): boolean {
  if (merge.right === merge.left || !isLabel(grid.rows[merge.top]?.[merge.left])) return false;
  const below = grid.rows[merge.bottom + 1]?.slice(merge.left, merge.right + 1) ?? [];
  return !below.some((cell) => cell && (isLabel(cell) || /^[\d%/ al.]+$/i.test(cell.text)));
}
