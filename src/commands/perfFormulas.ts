import type { Address } from "../model/address";
import type { Cell, Workbook } from "../model/grid";

/** A cell whose formula calls one of our functions. */
export interface PerfFormula {
  readonly at: Address;
  readonly formula: string;
  readonly cell: Cell;
}

/** Text inside a formula, which may mention PERF without calling it. */
const STRINGS = /"(?:[^"]|"")*"/g;

/** Every formula with a PERF function, in reading order, those that show nothing yet at the end of each sheet. */
export function perfFormulas({ sheets }: Workbook): PerfFormula[] {
  return sheets.flatMap(({ sheet, rows, silent = [] }) =>
    [...rows, silent].flatMap((row) =>
      row.flatMap((cell): PerfFormula[] => {
        const formula = cell?.formula;
        if (!cell || !formula || !/\bPERF\.\w+\(/i.test(formula.replace(STRINGS, ""))) return [];
        return [{ at: { sheet, row: cell.at.row, col: cell.at.col }, formula, cell }];
      }),
    ),
  );
}
