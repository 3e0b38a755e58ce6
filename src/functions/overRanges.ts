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
 * undefined everywhere; where an argument ends too early the cell is #N/A.
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
    (cells) =>
      !cells ||
      ((cells.length === 1 || cells.length === rows) &&
        ((cells[0]?.length ?? 1) === 1 || cells[0]?.length === cols)),
  );
  return Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: cols }, (_col, col) => {
      const values = args.map((cells) => (cells ? cellAt(cells, row, col) : undefined));
      const short = !fits && args.some((cells, index) => cells && values[index] === undefined);
      return short ? notAvailable(shapeless) : compute(values);
    }),
  );
}
