import type { Address, Range } from "./address";

/**
 * What kind of value a cell holds. A date is a number whose number format is a date;
 * an error is one of Excel's own (#REF!, #N/A …).
 */
export type CellType = "text" | "number" | "date" | "boolean" | "error";

/**
 * What stands in a cell whose formula has no result yet: programs that do not compute write such files. It is an error, so that nobody
 * takes the cell for blank or for a text.
 */
export const NEVER_COMPUTED = "#CALC?";

/** One non-empty cell. */
export interface Cell {
  /** Where it stands, in the sheet of its grid. What is read from the cell points here. */
  readonly at: Address;
  readonly type: CellType;
  /** The stored value, for a formula its last result. A date is its Excel serial in the 1900 system. */
  readonly value: string | number | boolean;
  /** What Excel shows in Italian: 0.5 formatted 0% → "50%", a date → "31/12/2019", TRUE → "VERO". */
  readonly text: string;
  /** Excel's number format code, absent for General. */
  readonly format?: string;
  /** The formula as typed in English, with its "=", where there is one. */
  readonly formula?: string;
  /** All the cells its formula writes into, where they are more than its own; what it writes stands in each of them. */
  readonly fills?: Range;
}

/**
 * One worksheet as the recogniser sees it. `rows[row]?.[col]` is undefined where a cell is empty;
 * a merged range holds its value in the top-left cell only.
 */
export interface Grid {
  readonly sheet: string;
  /** The sheet itself is hidden or very hidden. */
  readonly hidden: boolean;
  readonly rows: readonly (readonly (Cell | undefined)[])[];
  readonly merges: readonly Range[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenCols: ReadonlySet<number>;
  /** Formulas that show nothing yet, with "" as their result: empty cells to a reader. Absent where the host does not tell them. */
  readonly silent?: readonly Cell[];
}

/** A workbook as read from a file or from Excel: its name for people and its sheets in tab order. */
export interface Workbook {
  readonly name: string;
  readonly sheets: readonly Grid[];
  /** Numbers name formats that the file does not hold: whether 0.6 was 60 % and 46,000 a day nobody can tell. */
  readonly formatsLost?: true;
}
