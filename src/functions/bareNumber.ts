import { numberOf } from "./cells";

/** The number in a cell, also where it was typed as a text without a sign or a unit; undefined for any other text. */
export const bareNumber = (value: unknown): number | undefined =>
  typeof value === "string" && /^\s*[-+]?\d+(?:[.,]\d+)?\s*$/.test(value)
    ? Number(value.replace(",", "."))
    : numberOf(value);
