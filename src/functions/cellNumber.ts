import { isDateFormat } from "../grid/isDateFormat";
import { percentFormat } from "../grid/percentFormat";
import { CellNumber } from "./cells";

/** A number as its cell shows it: as a date, as a percentage (also where the sign is only drawn: 50 as "50%" is half), or plain. */
export function cellNumber(value: number, format: string): CellNumber {
  if (isDateFormat(format)) return new CellNumber(value, "date");
  const percent = percentFormat(format);
  return new CellNumber(percent === "literal" ? value / 100 : value, percent ? "percent" : "number");
}
