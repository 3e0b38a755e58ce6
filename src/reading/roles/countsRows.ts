import { onceFor } from "../onceFor";
import type { FieldView } from "./fieldView";
import { numberOf } from "./numbersOf";

const FEWEST = 2;
const MOST = 0.9;
/** Rows of headings may have been counted too. */
const LAST_START = 4;

/** Whether a column counts its rows: 1, 2, 3 … without a gap, beginning again with every table, whatever changes beside it. */
export const countsRows = onceFor(({ cells, filled, records, leaf }: FieldView): boolean => {
  if (filled < FEWEST || filled < records * MOST) return false;
  const numbers = cells.map((cell) => numberOf({ ...cell, text: cell.text.replace(/[.)]\s*$/, "") }) ?? NaN);
  const [start = NaN] = numbers;
  return (
    // Over a second table the heading itself may be counted.
    (start === Number(leaf || NaN) + 1 || (start >= 1 && start <= LAST_START)) &&
    numbers.every((number, at) => at === 0 || number === (numbers[at - 1] ?? NaN) + 1 || number === 1)
  );
});
