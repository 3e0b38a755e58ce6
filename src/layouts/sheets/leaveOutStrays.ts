import type { SheetView } from "../../grid/sheetView";

/** Empty columns between the plan and a stray cell. */
const GAP = 3;

/** More rows than these that reach so far are part of the sheet. */
const FEW = 2;

/** A sheet without the cells somebody left far to the right of everything else: a row they stand in is read as if it ended before. */
export function leaveOutStrays(view: SheetView): SheetView {
  const { rows } = view.grid;
  const widths = new Uint32Array(rows.length);
  for (const [index, row] of rows.entries()) widths[index] = row.length;
  widths.sort();
  const width = widths.at(-1 - FEW) ?? 0;
  if (width === 0 || (widths.at(-1) ?? 0) <= width + GAP) return view;
  const long = rows.filter((row) => row.length > width);
  const apart = long.every((row) => row.slice(width, width + GAP).every((cell) => cell === undefined));
  return apart ? view.between(0, width - 1) : view;
}
