import type { Spot } from "../../grid/sheetView";
import type { Line } from "./lineOf";

/** "31/12/2026", and the letter of "M | Missione". */
const ODD = /^(?:\d{1,2}[./-]\d{1,2}[./-]\d{4}|[A-Z])$/;
const isDay = ({ cell }: Spot): boolean => /\d/.test(cell.text);
const FEWEST = 4;
const FEWEST_DAYS = 3;

/**
 * "Codice | Obiettivo | Indicatore | Peso | 30/06/2026 | 31/12/2026": days and letters over columns, among words most of which head others;
 * "31/12/2025 | al 31/03/2026 | al 30/06/2026", days and nothing else.
 */
export function oddHeadings({ spots, says, labels, periods }: Line): readonly Spot[] {
  const odd = spots.filter(({ cell }, at) => says[at]?.kind === "value" && ODD.test(cell.text));
  const areDays = spots.length >= FEWEST_DAYS && odd.length + periods === spots.length && odd.every(isDay);
  return areDays || (labels >= FEWEST && labels * 2 >= spots.length) ? odd : [];
}
