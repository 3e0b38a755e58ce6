import type { Cell, Grid } from "../../../src/model/grid";
import { calledSheet, heightOf, moveCells } from "./sheetParts";
import type { Transformation } from "./transformation";

const GAP = 2;
const ONE = "Tutto";

/** All sheets below each other on the first one, as when somebody pastes a workbook together for printing. */
export const stackSheets: Transformation = {
  name: "all sheets below each other on one",
  apply: (workbook) => {
    const tops = new Map<string, number>();
    const rows: (Cell | undefined)[][] = [];
    const parts: Grid[] = [];
    let top = 0;
    for (const grid of workbook.sheets) {
      const start = top;
      const placed = moveCells(
        grid,
        (row) => row + start,
        (col) => col,
      ).grid;
      const moved = calledSheet(placed, ONE);
      tops.set(grid.sheet, start);
      parts.push(moved);
      moved.rows.forEach((row, index) => {
        if (index >= start) rows[index] = [...row];
      });
      top = start + heightOf(grid) + GAP;
    }
    const one: Grid = {
      sheet: ONE,
      hidden: false,
      rows: Array.from({ length: top }, (_, index) => rows[index] ?? []),
      merges: parts.flatMap((part) => part.merges),
      hiddenRows: new Set(parts.flatMap((part) => [...part.hiddenRows])),
      hiddenCols: new Set(),
    };
    return {
      workbook: { ...workbook, sheets: [one] },
      where: (at) => ({ ...at, sheet: ONE, row: at.row + (tops.get(at.sheet) ?? 0) }),
    };
  },
};
