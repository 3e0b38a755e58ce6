import type { Spot } from "../../grid/sheetView";
import type { Line } from "./lineOf";

const DATE = /^\d{1,2}[./-]\d{1,2}[./-]\d{4}$/;
const FEWEST = 4;

/** "Codice | Obiettivo | Indicatore | Peso | 30/06/2026 | 31/12/2026": days over columns, among words most of which head others. */
export const datesAmongHeadings = ({ spots, says, labels }: Line): readonly Spot[] =>
  labels >= FEWEST && labels * 2 >= spots.length
    ? spots.filter(({ cell }, at) => says[at]?.kind === "value" && DATE.test(cell.text))
    : [];
