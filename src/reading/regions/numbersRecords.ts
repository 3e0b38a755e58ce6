import { tidyText } from "../../grid/foldText";
import type { SheetView } from "../../grid/sheetView";
import { isLevel } from "../words/levels";
import { readLabel } from "../words/readLabel";
import { labelKey } from "./labelKey";
import { lineOf } from "./lineOf";

/** A column of sums beside the records. */
export const sumsUp = (text: string): boolean => /^(?:totale|total|tot\.?|all|somma|sum)$/i.test(text.trim());

/** "| Obiettivo 1 | Obiettivo 2 | Totale |" over rows that begin with labels: the head of a table on its side, whose columns are records. */
export function numbersRecords(view: SheetView, row: number): boolean {
  const { spots } = lineOf(view, row);
  const numbered = spots.filter(({ cell }) => {
    const text = tidyText(cell.text);
    const key = labelKey(text);
    return key !== text.toLowerCase() && isRecord(key);
  });
  const keys = new Set(numbered.map(({ cell }) => labelKey(cell.text)));
  const others = spots.filter((spot) => !numbered.includes(spot) && !sumsUp(spot.cell.text));
  if (numbered.length < 2 || keys.size > 1 || others.length > 1) return false;
  const [other] = others;
  if (other && other.left > (numbered[0]?.left ?? 0)) return false;
  return [row + 1, row + 2].every((next) => {
    if (next >= view.rowCount) return false;
    const line = lineOf(view, next);
    return line.says[0]?.kind === "label" && (line.spots[0]?.left ?? 0) < (numbered[0]?.left ?? 0);
  });
}

const isRecord = (key: string): boolean => {
  const term = readLabel(key)?.term;
  return term !== undefined && (isLevel(term) || term === "indicator");
};
