import { notAvailable } from "./cellFault";
import type { Cells, OptionalCells } from "./cells";

const shapeless = {
  it: "gli intervalli hanno forme diverse: usarne di altrettante righe e colonne, o una cella sola",
  en: "the ranges differ in shape: use as many rows and columns, or a single cell",
};

/** One cell of an argument: single rows, columns and cells repeat, as in Excel's own functions. */
function cellAt(cells: Cells, row: number, col: number): unknown {
  const line = cells.length === 1 ? cells[0] : cells[row];
  if (line === undefined) return undefined;
  return line.length === 1 ? line[0] : line[col];
}

/**
 * Computes element by element over ranges, spilling: the answer has as many rows and columns as the greatest argument. An argument left out is
 * undefined everywhere; where an argument ends too early the cell is #N/A. `compute` must not keep the list it is given.
 */
export function overRanges(
  args: readonly (OptionalCells | undefined)[],
  compute: (values: readonly unknown[]) => unknown,
): Cells {
  let rows = 1;
  let cols = 1;
  for (const cells of args) {
    if (!cells) continue;
    rows = Math.max(rows, cells.length);
    cols = Math.max(cols, cells[0]?.length ?? 1);
  }
  const fits = args.every(
    (cells) => !cells || (spans(cells.length, rows) && spans(cells[0]?.length ?? 1, cols)),
  );
  // One list for all cells: a column of a plan has thousands of them.
  const values: unknown[] = args.map(() => undefined);
  const answer = new Array<readonly unknown[]>(rows);
  const cellOf = (row: number, col: number): unknown => {
    let short = false;
    for (let index = 0; index < args.length; index++) {
      const cells = args[index];
      values[index] = cells ? cellAt(cells, row, col) : undefined;
      short ||= !fits && Boolean(cells) && values[index] === undefined;
    }
    return short ? notAvailable(shapeless) : compute(values);
  };
  for (let row = 0; row < rows; row++) {
    // Nearly always one column: a row made in one go is half the work of one that grows.
    const line = [cellOf(row, 0)];
    for (let col = 1; col < cols; col++) line.push(cellOf(row, col));
    answer[row] = line;
  }
  return answer;
}

const spans = (length: number, wanted: number): boolean => length === 1 || length === wanted;
