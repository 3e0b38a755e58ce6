import type { SheetView } from "../../grid/sheetView";
import type { Grid } from "../../model/grid";
import type { Context } from "./context";
import type { SheetTrace } from "./sheetTrace";

/** One strip of columns of a sheet, mostly all of it, with what was met there. */
export interface SheetPart {
  readonly context: Context;
  readonly trace: SheetTrace;
}

/** One sheet while the workbook is being read. */
export interface SheetWork {
  readonly grid: Grid;
  readonly view: SheetView;
  readonly parts: readonly SheetPart[];
}
