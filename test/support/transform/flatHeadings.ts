import type { Cell, Grid } from "../../../src/model/grid";
import { textCell } from "./newCells";
import { areaOf, moveCells, moveSheets, widthOf } from "./sheetParts";
import type { Moved } from "./sheetParts";
import { isLabel } from "./labels";
import { headingRows } from "./tableParts";
import type { Transformation } from "./transformation";

/** Rows of headings from the first to the last that has years, levels or labels only. */
function bandOf(grid: Grid): { top: number; bottom: number } | undefined {
  const headings = headingRows(grid);
  if (!headings) return undefined;
  let { bottom } = headings;
  const isSmall = (cell: Cell) =>
    isLabel(cell) || /^(?:(?:19|20)\d\d|\d\d ?%|al \d.*|az\.)$/i.test(cell.text.trim());
  for (;;) {
    const cells = (grid.rows[bottom + 1] ?? []).filter((cell) => cell !== undefined);
    if (cells.length === 0 || !cells.every(isSmall)) break;
    bottom += 1;
  }
  return bottom > headings.top ? { top: headings.top, bottom } : undefined;
}

function shown(grid: Grid, row: number, col: number): string | undefined {
  const own = grid.rows[row]?.[col];
  if (own) return own.text.trim();
  const merge = grid.merges.find(
    (each) => each.top <= row && each.bottom >= row && each.left <= col && each.right >= col,
  );
  return merge && grid.rows[merge.top]?.[merge.left]?.text.trim();
}

function flatten(grid: Grid, joint: string): Moved {
  const band = bandOf(grid);
  if (!band) return { grid, where: (at) => at };
  const { top, bottom } = band;
  const heads = Array.from({ length: widthOf(grid) }, (_, col) => {
    const words: string[] = [];
    for (let row = top; row <= bottom; row += 1) {
      const word = shown(grid, row, col);
      if (word !== undefined && words.at(-1) !== word) words.push(word);
    }
    return words.join(joint);
  });
  const height = bottom - top;
  const without: Grid = {
    ...grid,
    rows: grid.rows.map((row, index) => (index >= top && index <= bottom ? [] : row)),
    merges: grid.merges.filter((each) => each.bottom < top || each.top > bottom),
  };
  const moved = moveCells(
    without,
    (row) => (row > bottom ? row - height : row),
    (col) => col,
  );
  const rows = moved.grid.rows.map((row) => [...row]);
  rows[top] = heads.map((head, col) =>
    head === "" ? undefined : textCell({ sheet: grid.sheet, row: top, col }, head),
  );
  return { grid: { ...moved.grid, rows }, where: moved.where };
}

/** Headings of several rows written as one: "Obiettivi strategici - Target - 2020". */
export const flatHeadings: Transformation = {
  name: "headings of several rows in one",
  apply: (workbook, random) => {
    const joint = random.pick([" - ", " / ", "\n", ": ", "_", " > "]);
    return moveSheets(workbook, (grid) => flatten(grid, joint));
  },
};

/** The first merged cell of every heading kept, the others too: a heading repeated over each of its columns. */
export const repeatedGroups: Transformation = {
  name: "group headings repeated over each column",
  apply: (workbook) =>
    moveSheets(workbook, (grid): Moved => {
      const band = bandOf(grid);
      if (!band) return { grid, where: (at) => at };
      const rows: (Cell | undefined)[][] = grid.rows.map((row) => [...row]);
      const inBand = grid.merges.filter(({ top, bottom }) => top >= band.top && bottom <= band.bottom);
      for (const merge of inBand) {
        const cell = grid.rows[merge.top]?.[merge.left];
        const row = rows[merge.top];
        if (!cell || !row || areaOf(grid, cell.at).right === merge.left) continue;
        for (let col = merge.left; col <= merge.right; col += 1)
          row[col] = { ...cell, at: { ...cell.at, col } };
      }
      const merges = grid.merges.filter((each) => !inBand.includes(each) || each.left === each.right);
      return {
        grid: { ...grid, rows: rows.map((row) => Array.from(row, (cell) => cell)), merges },
        where: (at) => at,
      };
    }),
};
