import type { Spot } from "../../grid/sheetView";
import type { Line } from "./lineOf";

/** "31/12/2026", and the letter of "M | Missione". */
const ODD = /^(?:\d{1,2}[./-]\d{1,2}[./-]\d{4}|[A-Z])$/;
const FEWEST = 4;

/** "Codice | Obiettivo | Indicatore | Peso | 30/06/2026 | 31/12/2026": days and letters over columns, among words most of which head others. */
export const oddHeadings = ({ spots, says, labels }: Line): readonly Spot[] =>
  labels >= FEWEST && labels * 2 >= spots.length
    ? spots.filter(({ cell }, at) => says[at]?.kind === "value" && ODD.test(cell.text))
    : [];
