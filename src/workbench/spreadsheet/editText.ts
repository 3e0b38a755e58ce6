import { percentFormat } from "../../grid/percentFormat";
import { displayOf } from "../../grid/displayText";
import { showBoolean } from "../../grid/showValue";

/**
 * What the cell editor starts with, as in Excel in Italian: the whole value, whatever the format rounds.
 * `typedValue` reads it back to the same value.
 */
export function editText(value: number | boolean, format: string | undefined): string {
  if (typeof value === "boolean") return showBoolean(value);
  if (displayOf(format).isDate) {
    const day = displayOf("dd/mm/yyyy").number(Math.floor(value));
    return Number.isInteger(value) ? day : `${day} ${displayOf("hh:mm:ss").number(value % 1)}`;
  }
  if (percentFormat(format) === "scaled") return `${plain(Number((value * 100).toPrecision(15)))}%`;
  return plain(value);
}

const plain = (value: number): string => String(value).replace(".", ",");
