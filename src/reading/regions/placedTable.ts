import type { Region } from "../model";

/** A table found on the sheet, with the rows it takes. */
export interface PlacedTable {
  readonly region: Region;
  readonly end: number;
}
