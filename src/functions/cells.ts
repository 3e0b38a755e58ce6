/**
 * The values of a range as Excel hands them to a function: rows of cells, one cell for a single value. A blank cell arrives as null, "" or (on some
 * platforms) 0; an Excel error as an object.
 */
export type Cells = readonly (readonly unknown[])[];

/** An argument that may be left out: Excel hands null over. */
export type OptionalCells = Cells | null;

/** A number with what its cell says of it: functions are handed bare numbers, a date as its serial and 90 % as 0.9. */
export class CellNumber {
  constructor(
    readonly number: number,
    readonly stored: "number" | "percent" | "date",
  ) {}
}

/** Whether a cell is empty in one of the forms that can be told from a value; a date of nought is what a formula makes of a blank cell. */
export const isBlank = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === "" ||
  (typeof value === "string" && value.trim() === "") ||
  (value instanceof CellNumber && value.stored === "date" && value.number === 0);

/** The number in a cell, undefined where there is none. */
export const numberOf = (value: unknown): number | undefined =>
  typeof value === "number" ? value : value instanceof CellNumber ? value.number : undefined;

/** Every value of a range, row by row. */
export const valuesIn = (cells: OptionalCells | undefined): readonly unknown[] => cells?.flat() ?? [];
