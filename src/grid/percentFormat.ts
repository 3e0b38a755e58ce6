import type { Cell } from "../model/grid";
import { formatPlaces } from "./formatPlaces";

/**
 * Whether a number format shows percentages: "scaled" where 0.5 is shown as 50 % ("0%"), "literal" where the sign is only drawn behind
 * the number (`0"%"`, `0\%`) and 50 is shown as 50 %; null where there is no such sign.
 */
export function percentFormat(format: string | undefined): "scaled" | "literal" | null {
  if (!format?.includes("%")) return null;
  return formatPlaces(format).includes("%") ? "scaled" : "literal";
}

/** The number a cell shows: 0.5 as "50%" is 0.5, and so is 50 as "50%" where the sign is only drawn. Null where it holds none. */
export function numberShown({ value, format }: Pick<Cell, "value" | "format">): number | null {
  if (typeof value !== "number") return null;
  return percentFormat(format) === "literal" ? Number((value / 100).toPrecision(15)) : value;
}
