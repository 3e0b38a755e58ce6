import { numberCell as number, textCell as text, withCells } from "./newCells";
import type { Random } from "./random";
import { heightOf, moveCells, moveSheets, widthOf } from "./sheetParts";
import { headingRows } from "./tableParts";
import { inPlace } from "./transformation";
import type { Transformation } from "./transformation";

/** Who issued the sheet, its protocol number and a blank row above everything. */
export const titlesAbove: Transformation = {
  name: "letterhead above every sheet",
  apply: (workbook) =>
    moveSheets(workbook, (grid) => {
      const { sheet } = grid;
      const moved = moveCells(
        grid,
        (row) => row + 4,
        (col) => col,
      );
      const head = [
        text({ sheet, row: 0, col: 0 }, "Ufficio Pianificazione e Controllo"),
        text({ sheet, row: 1, col: 0 }, "Allegato B, protocollo interno n. 1207"),
      ];
      return { grid: withCells(moved.grid, head), where: moved.where };
    }),
};

/** Signature and date of print below everything. */
export const signatureBelow = inPlace("signature below every sheet", (grid) => {
  const { sheet } = grid;
  const row = heightOf(grid) + 2;
  return withCells(grid, [
    text({ sheet, row, col: 0 }, "Il Segretario Generale"),
    text({ sheet, row: row + 1, col: 0 }, "(firmato digitalmente)"),
  ]);
});

const STAKEHOLDERS = ["Imprese", "Cittadini", "Ordini professionali", "Scuole"];

/** Columns that are no part of a plan, to the right of every table: budget chapters and stakeholders. */
export const foreignColumns = inPlace("columns that are no part of the plan", (grid, random: Random) => {
  const headings = headingRows(grid);
  if (!headings) return grid;
  const { sheet } = grid;
  const col = widthOf(grid);
  const filled = grid.rows.flatMap((row, index) =>
    index > headings.bottom && row.length > 3 ? [index] : [],
  );
  return withCells(grid, [
    text({ sheet, row: headings.top, col }, "Capitolo di bilancio"),
    text({ sheet, row: headings.top, col: col + 1 }, "Stakeholder"),
    ...filled.flatMap((row) => [
      number({ sheet, row, col }, 1000 + random.below(900)),
      text({ sheet, row, col: col + 1 }, random.pick(STAKEHOLDERS)),
    ]),
  ]);
});
