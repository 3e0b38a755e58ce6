/**
 * The values of a range as Excel hands them to a function: rows of cells, one cell for a single value. A blank cell arrives as null, "" or (on some
 * platforms) 0; an Excel error as an object.
 */
export type Cells = readonly (readonly unknown[])[];

/** An argument that may be left out: Excel hands null over. */
export type OptionalCells = Cells | null;

/** Whether a cell is empty in one of the forms that can be told from a value. */
export const isBlank = (value: unknown): boolean =>
  value === null || value === undefined || value === "" || (typeof value === "string" && value.trim() === "");

/** Every value of a range, row by row. */
export const valuesIn = (cells: OptionalCells | undefined): readonly unknown[] => cells?.flat() ?? [];
