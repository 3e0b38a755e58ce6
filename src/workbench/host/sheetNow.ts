import type { Grid } from "../../model/grid";

/** A sheet of the spreadsheet as it stands now; its id tells its place in the file it came from. */
export interface SheetNow {
  readonly id: string;
  /** Without what formulas write beside their own cells. */
  readonly grid: Grid;
  /** With it. */
  readonly shown: () => Grid;
}
