import { isBlank } from "../../grid/isBlank";
import type { Grid } from "../../model/grid";
import type { Range } from "../../model/address";
import { keepLines } from "./keepLines";
import type { Moved } from "./moved";

/** Fewest rows or columns that stand regularly apart. */
const LEAST_APART = 4;
/** Greatest distance from one to the next. */
const FURTHEST = 6;
/** Fewest cells that reach into an empty column before it is one with its neighbour. */
const LEAST_WIDE = 3;
const WIDE_SHARE = 0.3;
/** A cell merged further than this beyond the last one is merged over the whole sheet. */
const BEYOND = 8;

/**
 * Closes what stretches a sheet: rows and columns into which cells are merged but where none begins, and blank ones
 * that come as regularly as "one below every row". A gap that comes once is left: it sets things apart.
 */
export function closeLines(grid: Grid): Moved | undefined {
  const filled = grid.rows.map((row) => row.map((cell) => cell !== undefined && !isBlank(cell)));
  const begins = ({ top, left }: Range): boolean => filled[top]?.[left] === true;
  const merges = grid.merges.filter(begins);
  const height = reach(filled.length, merges, "bottom");
  const width = reach(
    filled.reduce((most, row) => Math.max(most, row.length), 0),
    merges,
    "right",
  );
  const rowHolds = Array.from({ length: height }, (_, row) => filled[row]?.includes(true) === true);
  const colHolds = Array.from({ length: width }, (_, col) => filled.some((row) => row[col]));
  const shutRows = new Set<number>();
  for (const { top, bottom } of merges)
    for (let row = top + 1; row <= Math.min(bottom, height - 1); row += 1)
      if (!rowHolds[row]) shutRows.add(row);
  const shutCols = wideColumns(filled, merges, colHolds);
  const rows = apart(rowHolds).filter((row) => !shutRows.has(row));
  const cols = apart(colHolds).filter((col) => !shutCols.has(col));
  if (rows.length === height && cols.length === width) return undefined;
  return keepLines({ ...grid, merges }, { rows, cols, height, width });
}

/** Lines up to the last cell, and those beyond it into which cells are merged. */
const reach = (length: number, merges: readonly Range[], end: "bottom" | "right"): number =>
  merges.reduce(
    (most, range) => (range[end] < length + BEYOND ? Math.max(most, range[end] + 1) : most),
    length,
  );

/** Empty columns that belong to the cells on their left: several of those are merged over them. */
function wideColumns(
  filled: readonly (readonly boolean[])[],
  merges: readonly Range[],
  holds: readonly boolean[],
): ReadonlySet<number> {
  const over = new Map<number, number>();
  for (const { left, right } of merges)
    for (let col = left + 1; col <= Math.min(right, holds.length - 1); col += 1)
      if (!holds[col]) over.set(col, (over.get(col) ?? 0) + 1);
  const shut = [...over].filter(([col, count]) => {
    let left = col;
    while (left > 0 && !holds[left]) left -= 1;
    const cells = filled.filter((row) => row[left]).length;
    return count >= cells * WIDE_SHARE && count >= Math.min(LEAST_WIDE, cells);
  });
  return new Set(shut.map(([col]) => col));
}

/** Lines without the blank ones between filled ones that all stand two, or three, apart. */
function apart(holds: readonly boolean[]): number[] {
  const places = holds.flatMap((held, line) => (held ? [line] : []));
  const shut = new Set<number>();
  for (let from = 0; from < places.length;) {
    const step = (places[from + 1] ?? 0) - (places[from] ?? 0);
    let to = from;
    while (to + 1 < places.length && isMultiple((places[to + 1] ?? 0) - (places[to] ?? 0), step)) to += 1;
    if (step >= 2 && step <= FURTHEST && to - from + 1 >= LEAST_APART)
      for (let place = places[from] ?? 0; place < (places[to] ?? 0); place += 1)
        if ((place - (places[from] ?? 0)) % step > 0) shut.add(place);
    from = Math.max(to, from + 1);
  }
  return holds.flatMap((_, line) => (shut.has(line) ? [] : [line]));
}

const isMultiple = (distance: number, step: number): boolean => step > 1 && distance % step === 0;
