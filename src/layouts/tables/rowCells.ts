import type { Cell } from "../../model/grid";
import type { Context } from "../sheets/context";
import type { TableColumn } from "./tableColumns";

/** The filled cell of a column, as it shows: from the merged range above where there is one. */
export const shownAt = (context: Context, row: number, column: TableColumn | null): Cell | undefined =>
  column ? context.view.shown(row, column.col) : undefined;

/** The filled cell of a column in this very row. */
export const ownAt = (context: Context, row: number, column: TableColumn | null): Cell | undefined =>
  column ? context.view.cell(row, column.col) : undefined;

/** Whether a cell lies in a merged range that began in a row above. */
export const isContinued = (context: Context, row: number, col: number): boolean =>
  (context.view.mergeAt(row, col)?.top ?? row) < row;
