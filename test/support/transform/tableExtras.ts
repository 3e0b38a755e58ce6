import type { Cell, Grid } from "../../../src/model/grid";
import { numberCell, textCell, withCells } from "./newCells";
import type { Random } from "./random";
import { moveCells, moveSheets, widthOf } from "./sheetParts";
import type { Moved } from "./sheetParts";
import { headingRows, hasColumns } from "./tableParts";
import { inPlace } from "./transformation";
import type { Transformation } from "./transformation";

const filledRows = (grid: Grid, below: number) =>
  grid.rows.flatMap((row, index) =>
    index > below && row.filter((cell) => cell !== undefined).length > 2 ? [index] : [],
  );

/** A column put left of everything, its heading beside those of the table. */
function leftColumn(
  name: string,
  heading: readonly string[],
  entry: (at: Cell["at"], count: number, random: Random) => Cell | undefined,
): Transformation {
  return {
    name,
    apply: (workbook, random) =>
      moveSheets(workbook, (grid): Moved => {
        const headings = headingRows(grid);
        if (!headings) return { grid, where: (at) => at };
        const { sheet } = grid;
        const moved = moveCells(
          grid,
          (row) => row,
          (col) => col + 1,
        );
        const head = random.pick(heading);
        const at = { sheet, row: headings.bottom, col: 0 };
        const cells = filledRows(grid, headings.bottom).flatMap(
          (row, index) => entry({ sheet, row, col: 0 }, index + 1, random) ?? [],
        );
        return {
          grid: withCells(moved.grid, [...(head === "" ? [] : [textCell(at, head)]), ...cells]),
          where: moved.where,
        };
      }),
  };
}

export const rowNumbers = leftColumn(
  "rows numbered on the left",
  ["N.", "n.", "N°", "#", "Riga", "N. riga", "Nr."],
  (at, count) => numberCell(at, count),
);

export const checkboxes = leftColumn(
  "a column to tick on the left",
  ["", "✓", "Fatto", "Ok"],
  (at, _, random) => (random.chance(0.7) ? textCell(at, random.pick(["☐", "☑", "x", "X", "✓"])) : undefined),
);

const REMARKS = [
  "da verificare con l'ufficio",
  "vedi verbale della riunione",
  "confermato",
  "dato fornito dal servizio informativo",
];

/** A column of remarks, empty for the most part, right of the table. */
function rightColumn(name: string, headings: readonly string[], entries: readonly string[], share: number) {
  return inPlace(name, (grid, random) => {
    const rows = headingRows(grid);
    if (!rows) return grid;
    const { sheet } = grid;
    const col = widthOf(grid);
    return withCells(grid, [
      textCell({ sheet, row: rows.bottom, col }, random.pick(headings)),
      ...filledRows(grid, rows.bottom)
        .filter(() => random.chance(share))
        .map((row) => textCell({ sheet, row, col }, random.pick(entries))),
    ]);
  });
}

export const commentColumn = rightColumn(
  "a column of comments on the right",
  ["Note", "Commenti", "Osservazioni", "Annotazioni dell'OIV", "Note del compilatore", "Comments"],
  REMARKS,
  0.4,
);

export const outcomeColumn = rightColumn(
  "a column for the outcome on the right",
  ["% di raggiungimento", "Punteggio", "Scostamento", "Esito", "Grado di raggiungimento", "Valutazione OIV"],
  ["n.d."],
  0,
);

/** A column of comments between two columns of the table that nothing merges over. */
export const commentsBetween: Transformation = {
  name: "a column of comments inside the table",
  apply: (workbook, random) =>
    moveSheets(workbook, (grid): Moved => {
      const headings = headingRows(grid);
      const same: Moved = { grid, where: (at) => at };
      if (!headings) return same;
      const cuts = Array.from({ length: widthOf(grid) }, (_, col) => col).filter(
        (col) =>
          col > 0 &&
          !grid.merges.some(({ left, right, top }) => left < col && right >= col && top >= headings.top),
      );
      if (cuts.length === 0) return same;
      const cut = random.pick(cuts);
      const { sheet } = grid;
      const moved = moveCells(
        grid,
        (row) => row,
        (col) => (col >= cut ? col + 1 : col),
      );
      const cells = filledRows(grid, headings.bottom)
        .filter(() => random.chance(0.4))
        .map((row) => textCell({ sheet, row, col: cut }, random.pick(REMARKS)));
      const head = textCell(
        { sheet, row: headings.bottom, col: cut },
        random.pick(["Note", "Commenti", "Osservazioni"]),
      );
      return { grid: withCells(moved.grid, [head, ...cells]), where: moved.where };
    }),
};

/** A row of numbers or letters below the headings: (1) (2) (3), a b c. */
export const columnNumbers: Transformation = {
  name: "columns numbered below their headings",
  apply: (workbook, random) =>
    moveSheets(workbook, (grid): Moved => {
      const headings = headingRows(grid);
      if (!headings) return { grid, where: (at) => at };
      const { sheet } = grid;
      const row = headings.bottom + 1;
      const moved = moveCells(
        grid,
        (each) => (each >= row ? each + 1 : each),
        (col) => col,
      );
      const style = random.pick(["1", "(1)", "A", "a", "[1]"]);
      const cells = Array.from({ length: widthOf(grid) }, (_, col): Cell => {
        const at = { sheet, row, col };
        if (style === "1") return numberCell(at, col + 1);
        const letter = String.fromCharCode(65 + (col % 26));
        const sign = style.includes("1")
          ? style.replace("1", String(col + 1))
          : style === "A"
            ? letter
            : letter.toLowerCase();
        return textCell(at, sign);
      });
      return { grid: withCells(moved.grid, cells), where: moved.where };
    }),
};

/** A merged banner straight above the headings of every table, without a blank row between. */
export const banners: Transformation = {
  name: "a banner over every table",
  apply: (workbook, random) =>
    moveSheets(workbook, (grid): Moved => {
      const headings = headingRows(grid);
      if (!headings) return { grid, where: (at) => at };
      const { sheet } = grid;
      const width = widthOf(grid);
      const moved = moveCells(
        grid,
        (row) => (row >= headings.top ? row + 1 : row),
        (col) => col,
      );
      const words = random.pick([
        "SCHEDA DI PROGRAMMAZIONE",
        "Tabella riassuntiva",
        "Allegato tecnico",
        "DATI DI SINTESI",
      ]);
      const at = { sheet, row: headings.top, col: 0 };
      const merges = [
        ...moved.grid.merges,
        { top: headings.top, bottom: headings.top, left: 0, right: width - 1 },
      ];
      return { grid: { ...withCells(moved.grid, [textCell(at, words)]), merges }, where: moved.where };
    }),
};

/** The headings of a table once more in its last row, as some forms print them. */
export const headingsBelow = inPlace("headings once more below the table", (grid) => {
  const headings = headingRows(grid);
  if (!headings || !hasColumns(grid)) return grid;
  const row = grid.rows.length;
  const cells = (grid.rows[headings.bottom] ?? []).flatMap((cell) =>
    cell ? [{ ...cell, at: { ...cell.at, row } }] : [],
  );
  return withCells(grid, cells);
});
