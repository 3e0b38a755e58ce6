import { typedFormula } from "../grid/typedFormula";
import type { Address } from "../model/address";
import type { Cell } from "../model/grid";
import type { Block } from "./takeBlocks";
import { isTooNarrow, toCell } from "./toCell";
import type { Manner } from "./toCell";

/** The four properties of a range a cell is made of, taken out once: every look at a range costs a check. */
export interface Loaded {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly text: readonly (readonly string[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
}

/** Adds the cells of a block to the rows of its sheet; formulas that show nothing to those that are `silent`. */
export function fillRows(
  rows: (Cell | undefined)[][],
  { sheet, top, left }: Block,
  loaded: Loaded,
  manner: Manner,
  silent: Cell[],
): void {
  loaded.values.forEach((line, i) => {
    // A sheet with cells far apart is read in blocks side by side too.
    const cells: (Cell | undefined)[] = [...(rows[top + i] ?? [])];
    line.forEach((value, j) => {
      if (value === "") {
        const formula = loaded.formulas[i]?.[j];
        if (typeof formula === "string" && formula.startsWith("="))
          silent.push(silentCell({ sheet, row: top + i, col: left + j }, formula));
        return;
      }
      const cell = cellOf(loaded, i, j, { sheet, row: top + i, col: left + j }, manner);
      if (!cell) return;
      while (cells.length < cell.at.col) cells.push(undefined);
      cells.push(cell);
    });
    while (rows.length < top + i) rows.push([]);
    if (cells.length > 0 || rows.length === top + i) rows[top + i] = cells;
  });
}

const silentCell = (at: Address, formula: string): Cell => ({
  at,
  type: "text",
  value: "",
  text: "",
  formula: typedFormula(formula.slice(1)),
});

/** The cell at row `i`, column `j` of a loaded range, which stands at `at` in its sheet. */
export function cellOf(
  { values, formulas, text, numberFormat }: Loaded,
  i: number,
  j: number,
  at: Address,
  manner: Manner,
): Cell | undefined {
  const raw = {
    value: values[i]?.[j],
    formula: formulas[i]?.[j],
    text: text[i]?.[j] ?? "",
    format: String(numberFormat[i]?.[j] ?? "General"),
  };
  return toCell(at, raw, manner);
}

/** Whether some number among the cells cannot be taken as Excel shows it. */
export const needsNumbers = ({ values, text }: Loaded, { italian }: Manner): boolean =>
  values.some((line, i) =>
    line.some((value, j) => typeof value === "number" && (!italian || isTooNarrow(text[i]?.[j] ?? ""))),
  );
