import type { Workbook } from "../../../src/model/grid";
import type { Plan } from "../../../src/model/plan";
import { wordingsOf } from "./labels";
import { numberCell, textCell, withCells } from "./newCells";
import { mapCells, moveCells, moveSheets, widthOf, withText } from "./sheetParts";
import type { Moved } from "./sheetParts";
import { headingRows } from "./tableParts";
import { inPlace } from "./transformation";
import type { Transformation } from "./transformation";

/** Body and year in the first two columns of every record, as a database exports them. */
export function exportColumns(read: (workbook: Workbook) => Plan): Transformation {
  return {
    name: "body and year in every record",
    apply: (workbook) => {
      const year = read(workbook).year ?? 2020;
      return moveSheets(workbook, (grid): Moved => {
        const headings = headingRows(grid);
        if (!headings) return { grid, where: (at) => at };
        const { sheet } = grid;
        const moved = moveCells(
          grid,
          (row) => row,
          (col) => col + 2,
        );
        const records = grid.rows.flatMap((row, index) =>
          index > headings.bottom && row.filter((cell) => cell !== undefined).length > 2 ? [index] : [],
        );
        const cells = records.flatMap((row) => [
          textCell({ sheet, row, col: 0 }, "Ente di prova"),
          numberCell({ sheet, row, col: 1 }, year),
        ]);
        const heads = [
          textCell({ sheet, row: headings.bottom, col: 0 }, "Ente"),
          textCell({ sheet, row: headings.bottom, col: 1 }, "Anno"),
        ];
        return { grid: withCells(moved.grid, [...heads, ...cells]), where: moved.where };
      });
    },
  };
}

/** "Obiettivo strategico / Strategic objective": labels in both languages, but for those with a day or brackets. */
export const bilingual = inPlace("labels in two languages", (grid, random) => {
  const joint = random.pick([" / ", " - "]);
  return mapCells(grid, (cell) => {
    const wordings = wordingsOf(cell);
    const [english] = wordings && !/[\d(]/.test(cell.text) ? wordings.en : [];
    return english === undefined
      ? cell
      : withText(cell, `${cell.text.trim().replace(/\s*:$/, "")}${joint}${english}`);
  });
});

/** "nan" in every empty cell between the headings and the last record, as data frames are written. */
export const nullsWritten = inPlace("empty cells of tables written as nulls", (grid, random) => {
  const headings = headingRows(grid);
  if (!headings) return grid;
  const word = random.pick(["nan", "NaN", "NULL", "None", "<NA>"]);
  const width = widthOf(grid);
  const covered = (row: number, col: number) =>
    grid.merges.some(
      ({ top, left, bottom, right }) => top <= row && bottom >= row && left <= col && right >= col,
    );
  const cells = grid.rows.flatMap((line, row) => {
    if (row <= headings.bottom || line.filter((cell) => cell !== undefined).length < 3) return [];
    return Array.from({ length: width }, (_, col) => col).flatMap((col) =>
      line[col] || covered(row, col) ? [] : [textCell({ sheet: grid.sheet, row, col }, word)],
    );
  });
  return withCells(grid, cells);
});
