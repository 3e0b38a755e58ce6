import type { Spot } from "../../grid/sheetView";
import { tally, type Line } from "./lineOf";

/** Shorter texts and numbers come twice in a row without being one, unless several labels share the row. */
const LEAST = 10;
const SEVERAL = 2;

/** A row of a form with a text filled across several cells once, as it stood before a merged range was taken apart. */
export function filledOnce(line: Line): Line {
  const again = line.spots.map((spot, at) => repeats(spot, line.spots[at - 1], line.labels >= SEVERAL));
  if (!again.includes(true)) return line;
  const kept = line.spots.flatMap((_, at) => (again[at] ? [] : [at]));
  return tally(
    line.row,
    kept.flatMap((at) => wide(line.spots, at, again)),
    kept.flatMap((at) => line.says[at] ?? []),
  );
}

const repeats = ({ cell, left }: Spot, before: Spot | undefined, short: boolean): boolean =>
  before?.cell.type === cell.type &&
  cell.text === before.cell.text &&
  (short || (cell.type === "text" && cell.text.length >= LEAST)) &&
  left === before.right + 1;

/** A spot over all cells it was filled into. */
function wide(spots: readonly Spot[], at: number, again: readonly boolean[]): Spot[] {
  const spot = spots[at];
  let last = at;
  while (again[last + 1]) last += 1;
  return spot ? [{ ...spot, right: spots[last]?.right ?? spot.right }] : [];
}
