import type { Address } from "./address";
import type { Cell, Workbook } from "./grid";

/** The cell at an address of a workbook; undefined where it is empty, or the workbook has no such sheet. */
export const cellAt = ({ sheets }: Pick<Workbook, "sheets">, at: Address): Cell | undefined =>
  sheets.find(({ sheet }) => sheet === at.sheet)?.rows[at.row]?.[at.col];
