import type { SheetView } from "../../grid/sheetView";
import type { TableColumns } from "./tableColumns";

/** A cell merged downwards from a record above reaches into this row. */
export function continuesMerge(view: SheetView, row: number, columns: TableColumns): boolean {
  for (let col = columns.left; col <= columns.right; col += 1) {
    const range = view.mergeAt(row, col);
    if (range && range.top < row && range.top > columns.bottom) return true;
  }
  return false;
}
