import type { Grid } from "../../../src/model/grid";
import { foldLabel, isLabel } from "./labels";
import type { Random } from "./random";
import { calledSheet, cellsOf, heightOf, moveCells, widthOf } from "./sheetParts";
import { headingRows } from "./tableParts";
import type { Transformation } from "./transformation";

/** Some rows of a sheet, moved to where `rowOf` says; merges that leave them go. */
function rowsOf(grid: Grid, keep: (row: number) => boolean, rowOf: (row: number) => number): Grid {
  const part: Grid = {
    ...grid,
    rows: grid.rows.map((row, index) => (keep(index) ? row : [])),
    merges: grid.merges.filter(({ top, bottom }) => keep(top) && keep(bottom)),
  };
  return moveCells(part, rowOf, (col) => col).grid;
}

interface Cuts {
  /** Rows before which the sheet can be cut. */
  readonly rows: readonly number[];
  /** Last row of what stands over everything: titles, the headings of a table. */
  readonly head: number;
}

/** Where cards or groups begin that nothing merges over. */
function cutsOf(grid: Grid): Cuts {
  const headings = headingRows(grid);
  const uncut = (row: number) => !grid.merges.some(({ top, bottom }) => top < row && bottom >= row);
  const rows = Array.from({ length: heightOf(grid) }, (_, row) => row);
  if (headings) {
    const below = cellsOf(grid).filter(({ at }) => at.row > headings.bottom);
    // One table after the other, each below its own objective: no place is safe.
    if (below.filter(isLabel).length > 2) return { head: -1, rows: [] };
    const first = Math.min(...below.map(({ at }) => at.col));
    return {
      head: headings.bottom,
      rows: rows.filter(
        (row) => row > headings.bottom + 3 && uncut(row) && grid.rows[row]?.[first] !== undefined,
      ),
    };
  }
  const [top] = cellsOf(grid).filter(isLabel);
  if (!top) return { head: -1, rows: [] };
  const opens = (row: number) => {
    const cell = grid.rows[row]?.[top.at.col];
    return cell !== undefined && foldLabel(cell.text) === foldLabel(top.text);
  };
  return { head: top.at.row - 1, rows: rows.filter((row) => row > top.at.row && opens(row)) };
}

/** Long sheets cut in two where a card or a group begins; what stands over everything stands on both. */
export const halvedSheets: Transformation = {
  name: "sheets cut in two",
  apply: (workbook, random: Random) => ({
    workbook: {
      ...workbook,
      sheets: workbook.sheets.flatMap((grid) => {
        const { rows, head } = cutsOf(grid);
        if (rows.length === 0) return [grid];
        const cut = random.pick(rows);
        const above = rowsOf(
          grid,
          (row) => row < cut,
          (row) => row,
        );
        const below = rowsOf(
          grid,
          (row) => row >= cut || row <= head,
          (row) => (row <= head ? row : row - cut + head + 1),
        );
        return [above, calledSheet(below, `${grid.sheet} segue`)];
      }),
    },
    where: (at) => at,
  }),
};

const labelsOf = (grid: Grid) =>
  [
    ...new Set(
      cellsOf(grid)
        .filter(isLabel)
        .map((cell) => foldLabel(cell.text)),
    ),
  ]
    .sort()
    .join();

function beside(left: Grid, right: Grid): Grid {
  const shift = widthOf(left) + 3;
  const moved = moveCells(
    calledSheet(right, left.sheet),
    (row) => row,
    (col) => col + shift,
  ).grid;
  const rows = Array.from({ length: Math.max(left.rows.length, moved.rows.length) }, (_, row) => {
    const cells = [...(left.rows[row] ?? [])];
    (moved.rows[row] ?? []).forEach((cell, col) => {
      if (cell) cells[col] = cell;
    });
    return Array.from(cells, (cell) => cell);
  });
  return { ...left, rows, merges: [...left.merges, ...moved.merges] };
}

/** Sheets of the same labels side by side, two by two, three empty columns between: pasted so for a wide screen. */
export const sideBySide: Transformation = {
  name: "two sheets of one kind side by side",
  apply: (workbook) => {
    const sheets: Grid[] = [];
    for (let index = 0; index < workbook.sheets.length; index += 1) {
      const [left, right] = [workbook.sheets[index], workbook.sheets[index + 1]];
      if (!left) continue;
      const alike = right !== undefined && labelsOf(left) !== "" && labelsOf(left) === labelsOf(right);
      sheets.push(alike ? beside(left, right) : left);
      if (alike) index += 1;
    }
    return { workbook: { ...workbook, sheets }, where: (at) => at };
  },
};
