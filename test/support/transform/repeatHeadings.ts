import type { Cell, Grid } from "../../../src/model/grid";
import type { Random } from "./random";
import { heightOf, moveCells, moveSheets } from "./sheetParts";
import type { Moved } from "./sheetParts";
import { headingRows } from "./tableParts";
import type { Transformation } from "./transformation";

/** The headings of a table once more before some of its rows, where no merge is cut, as on printed pages. */
function repeat(grid: Grid, random: Random): Moved {
  const headings = headingRows(grid);
  const same: Moved = { grid, where: (at) => at };
  if (!headings) return same;
  const { top, bottom } = headings;
  const height = bottom - top + 1;
  const before = Array.from({ length: heightOf(grid) }, (_, row) => row).filter(
    (row) =>
      row > bottom + 2 &&
      !grid.merges.some((merge) => merge.top < row && merge.bottom >= row) &&
      (grid.rows[row]?.filter((cell) => cell !== undefined).length ?? 0) > 3 &&
      random.chance(0.2),
  );
  if (before.length === 0) return same;
  const rowOf = (row: number) => row + before.filter((each) => each <= row).length * height;
  const moved = moveCells(grid, rowOf, (col) => col);
  const rows: (Cell | undefined)[][] = moved.grid.rows.map((row) => [...row]);
  const merges = [...moved.grid.merges];
  for (const row of before) {
    const start = rowOf(row) - height;
    for (let each = 0; each < height; each += 1) {
      rows[start + each] = Array.from(
        grid.rows[top + each] ?? [],
        (cell) => cell && { ...cell, at: { ...cell.at, row: start + each } },
      );
    }
    for (const merge of grid.merges.filter((each) => each.top >= top && each.bottom <= bottom)) {
      merges.push({ ...merge, top: merge.top - top + start, bottom: merge.bottom - top + start });
    }
  }
  return { grid: { ...moved.grid, rows: rows.map((row) => row ?? []), merges }, where: moved.where };
}

export const repeatHeadings: Transformation = {
  name: "headings repeated inside tables",
  apply: (workbook, random) => moveSheets(workbook, (grid) => repeat(grid, random)),
};
