import { tidyText } from "../../grid/foldText";
import type { Field } from "../model";

/** "2026", "2022 (baseline)". */
const YEAR = /^(?:19|20)\d\d(?:\s*[-–(]?\s*(?:baseline|base|storico|valore iniziale|partenza)\)?)?$/i;
const HEADING = /^(?:ann[oi]|annualità|esercizi[oi]?|periodo|years?)$/i;

/** By record the year of a column that holds nothing else, in every row and not always the same, under a word for it; null for others. */
export function yearsIn({ path, cells }: Field): readonly string[] | null {
  if (!HEADING.test(tidyText(path.at(-1) ?? ""))) return null;
  const years = cells.map((cell) => tidyText(cell?.text ?? ""));
  return years.every((year) => YEAR.test(year)) && new Set(years).size > 1 ? years : null;
}
