import type { Workbook } from "../model/grid";

/** What the cells of a range are, row by row. */
export interface CellLook {
  /** "Empty" for a blank cell. */
  readonly valueTypes: readonly (readonly string[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
}

/** What functions may ask of the workbook their cells stand in, beyond the values they are handed. */
export interface SheetPort {
  /** Looks at ranges by address ("[Piano.xlsx]Foglio1!$B$3:$N$90"); null for one that cannot be looked at. */
  look(addresses: readonly string[]): Promise<readonly (CellLook | null)[]>;
  /** The workbook with formats, merges and hidden rows, and the profile it carries as JSON. */
  read(): Promise<{ readonly workbook: Workbook; readonly profile: string | null }>;
}

let handOver: (port: SheetPort | null) => void = () => undefined;
let port: Promise<SheetPort | null> = Promise.resolve(null);

/** From now on functions wait for a workbook: their script runs before the page that knows Excel. */
export function awaitSheetPort(): void {
  port = new Promise((resolve) => (handOver = resolve));
}

/** The page's entry hands the workbook over; null where there is none to ask. */
export const connectSheetPort = (given: SheetPort | null): void => handOver(given);

/** The workbook to ask, null outside Excel. */
export const sheetPort = (): Promise<SheetPort | null> => port;
