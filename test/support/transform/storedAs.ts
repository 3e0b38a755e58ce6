import type { Cell, Grid } from "../../../src/model/grid";
import type { Random } from "./random";
import { mapCells, withText } from "./sheetParts";
import { inPlace } from "./transformation";
import { withCells } from "./newCells";

/** Every number a text of what it shows, as a converter writes what it reads. */
export const numbersAsText = inPlace("numbers stored as text", (grid) =>
  mapCells(grid, (cell) => (cell.type === "number" ? withText(cell, cell.text) : cell)),
);

export const datesAsText = inPlace("dates stored as text", (grid) =>
  mapCells(grid, (cell) => (cell.type === "date" ? withText(cell, cell.text) : cell)),
);

/** A text "12" typed anew: Excel makes a number of it. */
export const textsAsNumbers = inPlace("whole numbers stored as numbers", (grid) =>
  mapCells(grid, (cell): Cell =>
    cell.type === "text" && /^(?:0|[1-9]\d{0,4})$/.test(cell.text.trim())
      ? { at: cell.at, type: "number", value: Number(cell.text), text: cell.text.trim() }
      : cell,
  ),
);

/** Codes "1.1" typed anew or read as numbers: 1.1, which Excel in Italian shows as 1,1. What ends in 0 would lose it. */
export const codesAsNumbers = inPlace("codes of two steps stored as numbers", (grid) =>
  mapCells(grid, (cell): Cell =>
    cell.type === "text" && /^\d\.[1-9]$/.test(cell.text.trim())
      ? { at: cell.at, type: "number", value: Number(cell.text), text: cell.text.trim().replace(".", ",") }
      : cell,
  ),
);

/** Formulas whose last result is what stood there. */
export const formulas = inPlace("formulas for constants", (grid, random) =>
  mapCells(grid, (cell): Cell => {
    if (!random.chance(0.5)) return cell;
    const formula =
      cell.type === "text"
        ? `="${String(cell.value).replaceAll('"', '""')}"`
        : cell.type === "number"
          ? `=SUM(${String(cell.value)})`
          : `=Foglio9!A1`;
    return { ...cell, formula };
  }),
);

/** Formulas that show nothing and cells with a blank typed in them, where cells were empty. */
export const seemingBlanks = inPlace("empty cells that hold an empty text", (grid: Grid, random: Random) => {
  const width = Math.max(0, ...grid.rows.map((row) => row.length)) + 1;
  const covered = (row: number, col: number) =>
    grid.merges.some(
      ({ top, left, bottom, right }) => top <= row && bottom >= row && left <= col && right >= col,
    );
  const cells = grid.rows.flatMap((cellsOfRow, row) =>
    Array.from({ length: width }, (_, col) => col).flatMap((col): Cell[] => {
      if (cellsOfRow[col] || covered(row, col) || !random.chance(0.4)) return [];
      const value = random.pick(["", " ", "\u00a0", "  ", "\n", "\u200b"]);
      const formula = value === "" ? { formula: '=IF(A1="","",A1)' } : {};
      return [{ at: { sheet: grid.sheet, row, col }, type: "text", value, text: value, ...formula }];
    }),
  );
  return withCells(grid, cells);
});

/** Years of headings as "Anno 2020", a text, or a date of the year's first day shown as its year. */
export const yearsOtherwise = inPlace("years of headings written otherwise", (grid, random) => {
  const style = random.pick(["2020", "Anno 2020", "anno 2020", "2020*", "Target 2020"]);
  return mapCells(grid, (cell) =>
    cell.type === "number" && /^20[12]\d$/.test(cell.text)
      ? withText(cell, style.replace("2020", cell.text))
      : cell,
  );
});
