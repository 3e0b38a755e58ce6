import type { Cell, Grid } from "../model/grid";

/** The cells beside its own that a formula fills, or all formulas of a sheet. */
export function filledCells({ rows }: Grid, anchor?: Cell): readonly Cell[] {
  const anchors = anchor
    ? [anchor]
    : rows.flatMap((row) => row.flatMap((cell) => (cell?.fills ? [cell] : [])));
  return anchors.flatMap(({ at, fills }) =>
    !fills
      ? []
      : rows
          .slice(fills.top, fills.bottom + 1)
          .flatMap((row) => row.slice(fills.left, fills.right + 1).flatMap((cell) => cell ?? []))
          .filter(({ at: { row, col } }) => row !== at.row || col !== at.col),
  );
}
