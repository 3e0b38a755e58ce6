import type { Cell } from "../model/grid";
import type { CellError } from "../model/sheetReading";

/** What is said of a cell that holds an error. */
export const cellError = ({ at, text, value, formula }: Cell): CellError => ({
  at,
  text,
  ...(value === "#NAME?" && /\bPERF\./i.test(formula ?? "") && { needsAddIn: true }),
});
