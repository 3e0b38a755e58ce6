import { percentFormat } from "../../grid/percentFormat";
import type { Format } from "../../locales/format";
import type { CellChange } from "../../model/finding";

/** What a cell will show once a change is written: a share where its format says so, dates and numbers as people write them. */
export function changedText({ value, format }: CellChange, formats: Format): string {
  if (value === null) return "";
  if (typeof value !== "number") return String(value);
  if (percentFormat(format) === "scaled") return formats.percent(value, 4);
  if (format && /[dy]/i.test(format)) {
    // Excel counts days from the end of 1899; 25,569 of them lie before 1970.
    return formats.date(new Date((value - 25_569) * 86_400_000).toISOString().slice(0, 10));
  }
  return formats.number(value, 4);
}
