import type { Cells, OptionalCells } from "./cells";
import { numericScore } from "./numericScore";
import { overRanges } from "./overRanges";
import { isPlainNumber } from "./plainNumber";

/** Arguments of SCORE numbers alone can answer: the last ones, how to read numbers and levels, need the rest of the code. */
const NUMERIC = 6;
/** Of these only the method is no number. */
const METHOD = 4;

const isPlain = (cells: OptionalCells, index: number): boolean =>
  cells === null || index === METHOD || cells.every((row) => row.every(isPlainNumber));

/**
 * The scores of plain numbers, at once: nearly every cell of a plan. Undefined where something needs a closer look, as a 0 that may be
 * a blank cell, a text, or a number that may be a date.
 */
export function quickScore(args: readonly OptionalCells[]): Cells | undefined {
  if (args.slice(NUMERIC).some((cells) => cells !== null) || !args.slice(0, NUMERIC).every(isPlain))
    return undefined;
  let all = true;
  const scores = overRanges(
    args.slice(0, NUMERIC),
    ([actual, target, threshold80, threshold60, method, baseline]) => {
      const score = numericScore(actual, target, threshold80, threshold60, method, baseline);
      all &&= typeof score === "number";
      return score;
    },
  );
  return all ? scores : undefined;
}
