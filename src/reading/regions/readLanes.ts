import type { SheetView } from "../../grid/sheetView";
import { formRow } from "./formRow";
import type { FormHints } from "./formHints";
import type { Pair } from "./pair";
import type { Item } from "./item";
import { labelSense } from "./labelKey";

/** Two forms with the same labels side by side hold two things: the left one is read first. */
export function readLanes(
  view: SheetView,
  row: number,
  pairs: readonly Pair[],
  hints: FormHints,
  starts: ReadonlyMap<number, unknown>,
): { readonly items: readonly Item[]; readonly end: number } | undefined {
  const middle = middleOf(pairs);
  if (middle === undefined) return undefined;
  const lanes: [Item[], Item[]] = [[], []];
  let [end, twins] = [row, 0];
  for (let next = row; next < view.rowCount && !starts.has(next) && !view.isBlankRow(next); next += 1) {
    const { pairs: here, rest } = formRow(view, next, hints);
    if (here.length === 0 || rest.length > 0 || crosses(view, next, middle)) break;
    const isTwin = middleOf(here) === middle;
    if (!isTwin && here.some(({ label }) => label.at.col >= middle)) break;
    if (!isTwin && here[0]?.label.at.col !== pairs[0]?.label.at.col) break;
    for (const pair of here)
      lanes[pair.label.at.col < middle ? 0 : 1].push({
        kind: "pair",
        key: labelSense(pair.words),
        row: next,
        pair,
      });
    twins += isTwin ? 1 : 0;
    end = next + 1;
  }
  return twins >= 2 ? { items: lanes.flat(), end } : undefined;
}

/** The column in which a row begins anew with the labels it began with; undefined where it does not. */
function middleOf(pairs: readonly Pair[]): number | undefined {
  const half = pairs.length / 2;
  if (half < 1 || !Number.isInteger(half)) return undefined;
  const again = pairs
    .slice(0, half)
    .every(({ key }, index) => key !== "" && key === pairs[half + index]?.key);
  return again ? pairs[half]?.label.at.col : undefined;
}

const crosses = (view: SheetView, row: number, middle: number): boolean =>
  view.spots(row).some(({ left, right }) => left < middle && right >= middle);
