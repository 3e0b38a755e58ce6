import type { SheetView } from "../../grid/sheetView";

/** Empty columns between the plan and a stray cell. */
const GAP = 3;

/** More rows than these that reach so far are part of the sheet. */
const FEW = 2;

/** A sheet without the cells somebody left far to the right of everything else: a row they stand in is read as if it ended before. */
export function leaveOutStrays(view: SheetView): SheetView {
  const { rows } = view.grid;
  const [widest = 0, ...others] = widestRows(rows);
  const width = others.at(-1) ?? 0;
  if (width === 0 || widest <= width + GAP) return view;
  const long = rows.filter((row) => row.length > width);
  const apart = long.every((row) => row.slice(width, width + GAP).every((cell) => cell === undefined));
  return apart ? view.between(0, width - 1) : view;
}

/** Widths of the widest rows of a sheet, one more than may stray, the widest first. */
function widestRows(rows: readonly { readonly length: number }[]): readonly number[] {
  const widest = new Array<number>(FEW + 1).fill(0);
  let least = 0;
  for (const { length } of rows) {
    if (length <= least) continue;
    widest[FEW] = length;
    widest.sort((a, b) => b - a);
    least = widest[FEW] ?? 0;
  }
  return widest;
}
