import { tidyText } from "../../grid/foldText";
import type { SheetView } from "../../grid/sheetView";

/** How many columns must be numbered before a row is no record. */
const LEAST = 3;

/** Whether a row below headings numbers the columns: 1 2 3, (a) (b) (c). */
export function isNumbering(view: SheetView, row: number): boolean {
  const places = view.spots(row).map(({ cell }) => placeOf(tidyText(cell.text)));
  const [first] = places;
  // Columns merged over several count as several, or as one.
  return (
    places.length >= LEAST &&
    (first === 0 || first === 1) &&
    places.every((place, index) => index === 0 || (place ?? 0) > (places[index - 1] ?? Infinity)) &&
    (places.at(-1) ?? 0) <= Math.max(places.length * 2, view.line(row).length)
  );
}

/** 2 of "2", "(2)", "b", "[B]"; undefined for anything else. */
function placeOf(text: string): number | undefined {
  const sign = /^[([]?(\d{1,2}|[a-z])[)\].]?$/i.exec(text)?.[1];
  if (sign === undefined) return undefined;
  return /\d/.test(sign) ? Number(sign) : sign.toLowerCase().charCodeAt(0) - 96;
}
