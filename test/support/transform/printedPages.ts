import type { Cell, Grid } from "../../../src/model/grid";
import { numberCell, textCell, withCells } from "./newCells";
import type { Random } from "./random";
import { cellsOf, heightOf, mapCells, moveCells, moveSheets, widthOf, withText } from "./sheetParts";
import type { Moved } from "./sheetParts";
import { headingRows } from "./tableParts";
import { inPlace } from "./transformation";
import type { Transformation } from "./transformation";

/** "Pagina 2 di 9" between rows, as a converter of printed pages leaves it, where no merge is cut. */
export const pageFooters: Transformation = {
  name: "feet of pages between rows",
  apply: (workbook, random) =>
    moveSheets(workbook, (grid): Moved => {
      const { sheet } = grid;
      const height = heightOf(grid);
      const uncut = (row: number) => !grid.merges.some(({ top, bottom }) => top < row && bottom >= row);
      const first = Math.max(headingRows(grid)?.bottom ?? 0, 8);
      const before = Array.from({ length: height }, (_, row) => row).filter(
        (row) => row > first + 1 && uncut(row) && random.chance(0.08),
      );
      const rowOf = (row: number) => row + before.filter((each) => each <= row).length;
      const moved = moveCells(grid, rowOf, (col) => col);
      const feet = before.map((row, page) =>
        textCell(
          { sheet, row: rowOf(row) - 1, col: 0 },
          random.pick([`Pagina ${page + 1} di ${before.length + 1}`, `pag. ${page + 1}`, `- ${page + 1} -`]),
        ),
      );
      return { grid: withCells(moved.grid, feet), where: moved.where };
    }),
};

/** When it was printed at the top right, the path of the file at the bottom. */
export const strayCells = inPlace("marks of the printer around every sheet", (grid) => {
  const { sheet } = grid;
  const height = heightOf(grid);
  return withCells(grid, [
    textCell({ sheet, row: 0, col: widthOf(grid) + 4 }, "Stampato il giorno di protocollo"),
    textCell({ sheet, row: height + 3, col: 0 }, "S:\\Condivisa\\Ciclo performance\\bozza.xlsx"),
    textCell({ sheet, row: height + 3, col: widthOf(grid) + 4 }, "1/1"),
  ]);
});

const CODED =
  /^((?:obiettivo (?:operativo|strategico) )?\d{1,3}(?:\.\d{1,2}){1,4})[.)]?\s*[-–:]?\s+(?=\p{L})/iu;

/** "1.1.2 Titolo", "1.1.2 - Titolo", "1.1.2. Titolo": signs between a code and its title. */
export const codeSeparators = inPlace("other signs between codes and titles", (grid, random: Random) => {
  const sign = random.pick([" ", " - ", ". ", ") ", ": ", " – ", "  "]);
  return mapCells(grid, (cell) =>
    cell.type === "text"
      ? withText(
          cell,
          cell.text.replace(CODED, (_, code: string) => code + sign),
        )
      : cell,
  );
});

/** A last row below the table with the sum of every column of weights. */
export const totalRow = inPlace("totals below every table", (grid: Grid, random: Random) => {
  const headings = headingRows(grid);
  if (!headings) return grid;
  const { sheet } = grid;
  const heads = cellsOf(grid).filter(({ at }) => at.row >= headings.top && at.row <= headings.bottom);
  const weights = heads.filter(({ text }) => /^\s*peso/i.test(text));
  if (weights.length === 0) return grid;
  const row = heightOf(grid);
  const word = random.pick(["Totale", "TOTALE PESI", "Somma", "Totale complessivo"]);
  return withCells(grid, [
    textCell({ sheet, row, col: Math.min(...heads.map(({ at }) => at.col)) }, word),
    ...weights.map(({ at }): Cell => numberCell({ sheet, row, col: at.col }, 100)),
  ]);
});
