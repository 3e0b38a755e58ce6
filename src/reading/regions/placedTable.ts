import type { SheetView } from "../../grid/sheetView";
import type { Region } from "../model";

/** A table found on the sheet, with the rows it takes. */
export interface PlacedTable {
  readonly region: Region;
  readonly end: number;
}

/** A sheet with the tables that were found on it. */
export interface SheetTables {
  readonly view: SheetView;
  readonly tables: readonly PlacedTable[];
}
