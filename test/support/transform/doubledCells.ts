import type { Range } from "../../../src/model/address";
import type { Grid } from "../../../src/model/grid";
import { areaOf, cellsOf, moveCells, moveSheets, widthOf } from "./sheetParts";
import type { Moved } from "./sheetParts";
import type { Transformation } from "./transformation";

/** Every cell merged with what `extended` makes of its place. */
function merged(moved: Moved, extended: (area: Range) => Range): Moved {
  const areas = cellsOf(moved.grid).map((cell) => areaOf(moved.grid, cell.at));
  const keys = new Set(areas.map(({ top, left }) => `${top},${left}`));
  const others = moved.grid.merges.filter(({ top, left }) => !keys.has(`${top},${left}`));
  const merges = [...others, ...areas]
    .map(extended)
    .filter(({ top, left, bottom, right }) => bottom > top || right > left);
  return { ...moved, grid: { ...moved.grid, merges } };
}

/** Every column as two, its cells merged over both: what comes out when a table of a text document is pasted. */
export const doubledColumns: Transformation = {
  name: "every cell merged over two columns",
  apply: (workbook) =>
    moveSheets(workbook, (grid) => {
      const moved = moveCells(
        grid,
        (row) => row,
        (col) => col * 2,
      );
      return merged(moved, (area) => ({ ...area, right: area.right + 1 }));
    }),
};

/** Every row as two, its cells merged over both. */
export const doubledRows: Transformation = {
  name: "every cell merged over two rows",
  apply: (workbook) =>
    moveSheets(workbook, (grid) => {
      const moved = moveCells(
        grid,
        (row) => row * 2,
        (col) => col,
      );
      return merged(moved, (area) => ({ ...area, bottom: area.bottom + 1 }));
    }),
};

/** Some columns, never two neighbours' worth: the cells of one column merged with an empty one on the right. */
export const widenedColumn: Transformation = {
  name: "some columns merged with an empty one",
  apply: (workbook, random) =>
    moveSheets(workbook, (grid) => {
      const wide = new Set(
        Array.from({ length: widthOf(grid) }, (_, col) => col).filter(() => random.chance(0.3)),
      );
      const shiftOf = (col: number) => [...wide].filter((each) => each < col).length;
      const moved = moveCells(
        grid,
        (row) => row,
        (col) => col + shiftOf(col),
      );
      const ends = new Set([...wide].map((col) => col + shiftOf(col)));
      return merged(moved, (area) => (ends.has(area.right) ? { ...area, right: area.right + 1 } : area));
    }),
};

const spread = (name: string, rows: number, columns: number, offset: number): Transformation => ({
  name,
  apply: (workbook) =>
    moveSheets(workbook, (grid) =>
      moveCells(
        grid,
        (row) => row * rows + offset,
        (col) => col * columns + offset,
      ),
    ),
});

export const blankColumnsBetweenAll = spread("a blank column beside every column", 1, 2, 0);
export const blankRowsBetweenAll = spread("a blank row below every row", 2, 1, 0);
export const blankMargin = spread("a blank first row and column", 1, 1, 1);

/** Rows and columns somebody hid. */
export const hiddenParts: Transformation = {
  name: "rows and columns hidden and shown",
  apply: (workbook, random) => {
    const some = (count: number) =>
      new Set(Array.from({ length: count }, (_, index) => index).filter(() => random.chance(0.2)));
    const hide = (grid: Grid): Grid => ({
      ...grid,
      hidden: random.chance(0.3),
      hiddenRows: some(grid.rows.length),
      hiddenCols: some(widthOf(grid)),
    });
    return { workbook: { ...workbook, sheets: workbook.sheets.map(hide) }, where: (at) => at };
  },
};
