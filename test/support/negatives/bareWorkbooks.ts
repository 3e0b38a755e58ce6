import { drawSheet } from "../../../src/grid/drawSheet";
import type { Cell, Grid, Workbook } from "../../../src/model/grid";
import { seeded } from "../transform/random";

function sheet(name: string, rows: readonly (readonly (Cell | undefined)[])[]): Grid {
  return { sheet: name, hidden: false, rows, merges: [], hiddenRows: new Set(), hiddenCols: new Set() };
}

function numbers(rows: number, cols: number): Grid {
  const random = seeded(7);
  const cell = (row: number, col: number): Cell => {
    const value = Math.round(random.next() * 1000) / 10;
    return { at: { sheet: "Dati", row, col }, type: "number", value, text: String(value).replace(".", ",") };
  };
  return sheet(
    "Dati",
    Array.from({ length: rows }, (_, row) => Array.from({ length: cols }, (_, col) => cell(row, col))),
  );
}

/** Workbooks with next to nothing in them. */
export const bareWorkbooks: Readonly<Record<string, Workbook>> = {
  "no sheets": { name: "vuoto.xlsx", sheets: [] },
  "three empty sheets": {
    name: "vuoto.xlsx",
    sheets: [sheet("Foglio1", []), sheet("Foglio2", []), sheet("Foglio3", [[], [undefined]])],
  },
  "one cell": drawSheet("| Obiettivo strategico |").workbook,
  "one heading and one number": drawSheet("| Peso |\n| 100 |").workbook,
  "only numbers": { name: "dati.xlsx", sheets: [numbers(40, 8)] },
  "only percentages that add up to one": drawSheet("| 50% |\n| 30% |\n| 20% |").workbook,
  "only merged titles": drawSheet(`
    | PIANO DELLA PERFORMANCE 2024 | < | < |
    | Obiettivi, indicatori e target | < | < |
  `).workbook,
};
