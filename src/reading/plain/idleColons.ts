import type { Grid } from "../../model/grid";
import { readLabel } from "../words/readLabel";

const LONGEST = 80;
/** Share of its labels behind which a workbook has a colon: then it tells none of them from another. */
const MOST = 0.75;
const FEWEST = 6;
const COLON = /\s*:\s*$/;

/** By label the same without its colon, in a workbook that has one behind nearly all its labels, headings of tables too. */
export function idleColons(sheets: readonly Grid[]): ReadonlyMap<string, string> {
  const bare = new Map<string, string>();
  let [all, ended] = [0, 0];
  for (const { rows } of sheets)
    for (const row of rows)
      for (const cell of row) {
        if (cell?.type !== "text" || cell.text.length > LONGEST) continue;
        const words = cell.text.replace(COLON, "");
        if (!bare.has(cell.text) && readLabel(words)?.inline !== null) continue;
        all += 1;
        if (words === cell.text) continue;
        ended += 1;
        bare.set(cell.text, words);
      }
  return ended >= FEWEST && ended >= all * MOST ? bare : NONE;
}

const NONE: ReadonlyMap<string, string> = new Map();
