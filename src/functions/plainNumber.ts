/** Whole numbers of this size may be days of the calendar, 1954 to 2119. */
const mayBeDate = (value: number): boolean => value >= 20_000 && value < 80_500;

/** A cell that shows 100 % or 300 % holds 1 or 3; nobody writes more than 1000 %. */
const mayBePercentage = (value: number): boolean => !Number.isInteger(value) || Math.abs(value) <= 10;

/** A number that is what it seems: no blank cell (0 to a function), no date, no percentage. */
export const isPlainNumber = (value: unknown): value is number =>
  typeof value === "number" && !mayBePercentage(value) && !mayBeDate(value);
