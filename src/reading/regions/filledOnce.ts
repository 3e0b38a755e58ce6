import type { Cell } from "../../model/grid";
import type { Pair } from "./formRow";

/** Shorter texts come twice in a row without being one. */
const LEAST = 10;

/** A row of a form with a text filled across several cells once, as it stood before a merged range was taken apart. */
export const filledOnce = <Row extends { readonly pairs: readonly Pair[]; readonly rest: readonly Cell[] }>(
  row: Row,
): Row => ({
  ...row,
  pairs: row.pairs.map((pair) => ({ ...pair, values: withoutAgain(pair.values) })),
  rest: withoutAgain(row.rest),
});

const withoutAgain = <One extends Cell>(cells: readonly One[]): readonly One[] =>
  cells.filter((cell, at) => {
    const before = cells[at - 1];
    return !(
      before?.type === "text" &&
      cell.type === "text" &&
      cell.text === before.text &&
      cell.text.length >= LEAST &&
      cell.at.col === before.at.col + 1
    );
  });
