/** Some rows of a sheet's used range; `top` counts from the first row of the sheet. */
export interface Block {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly cols: number;
}

/** More rows are never asked for in one range. */
const MOST_ROWS = 10_000;

/**
 * Splits what is left to read into the next request, of at most `cells` cells (one row at least), and the rest.
 * A big sheet is cut between rows.
 */
export function takeBlocks(
  queue: readonly Block[],
  cells: number,
): { readonly taken: readonly Block[]; readonly rest: readonly Block[] } {
  const taken: Block[] = [];
  let left = cells;
  let i = 0;
  for (let block = queue[i]; block; block = queue[++i]) {
    for (let done = 0; done < block.rows;) {
      const fitting = Math.min(Math.floor(left / block.cols), block.rows - done, MOST_ROWS);
      const rows = fitting > 0 ? fitting : taken.length === 0 ? 1 : 0;
      if (rows === 0)
        return {
          taken,
          rest: [{ ...block, top: block.top + done, rows: block.rows - done }, ...queue.slice(i + 1)],
        };
      taken.push({ ...block, top: block.top + done, rows });
      left -= rows * block.cols;
      done += rows;
    }
  }
  return { taken, rest: [] };
}
