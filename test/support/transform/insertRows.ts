import type { Grid } from "../../../src/model/grid";
import { isLabel } from "./labels";
import { heightOf, moveCells, moveSheets } from "./sheetParts";
import type { Transformation } from "./transformation";

/** Rows before which a blank one may come: `inside` a merged level, or where no merge is cut. */
function gaps(grid: Grid, inside: boolean): number[] {
  const rows = Array.from({ length: heightOf(grid) }, (_, row) => row);
  return rows.slice(1).filter((row) => {
    const cut = grid.merges.filter((merge) => merge.top < row && merge.bottom >= row);
    const heading = cut.some((merge) => isLabel(grid.rows[merge.top]?.[merge.left]));
    return !heading && (inside ? cut.length > 0 : cut.length === 0);
  });
}

function insertRows(name: string, inside: boolean, share: number): Transformation {
  return {
    name,
    apply: (workbook, random) =>
      moveSheets(workbook, (grid) => {
        const before = new Set(gaps(grid, inside).filter(() => random.chance(share)));
        let shift = 0;
        const moved = Array.from({ length: heightOf(grid) }, (_, row) => {
          if (before.has(row)) shift += 1;
          return row + shift;
        });
        return moveCells(
          grid,
          (row) => moved[row] ?? row + shift,
          (col) => col,
        );
      }),
  };
}

/** Blank rows between rows, cutting no merge. */
export const insertRowsBetween = insertRows("blank rows between rows", false, 0.12);

/** Blank rows inside merged levels, which stretch. */
export const insertRowsInsideMerges = insertRows("blank rows inside merged levels", true, 0.25);
