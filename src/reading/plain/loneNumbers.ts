import { foldText } from "../../grid/foldText";
import type { Grid } from "../../model/grid";
import { readLabel } from "../words/readLabel";

const LONGEST = 80;
const NUMBERED = /^(.*\p{L}.*?)\s*\((\d)\)\s*(:?)\s*$/u;

/** "Peso (1)" → "Peso", where no other weight has "(2)": the sign of a footnote, by label. Labels that are counted keep their numbers. */
export function loneNumbers(sheets: readonly Grid[]): ReadonlyMap<string, string> {
  const bare = new Map<string, string>();
  const numbers = new Map<string, Set<string>>();
  for (const { rows } of sheets)
    for (const row of rows)
      for (const cell of row) {
        if (cell?.type !== "text" || cell.text.length > LONGEST || bare.has(cell.text)) continue;
        const [, words, number, colon = ""] = NUMBERED.exec(cell.text) ?? [];
        if (words === undefined || number === undefined || readLabel(words)?.inline !== null) continue;
        bare.set(cell.text, words + colon);
        const key = foldText(words);
        numbers.set(key, (numbers.get(key) ?? new Set()).add(number));
      }
  return new Map([...bare].filter(([, words]) => numbers.get(foldText(words.replace(/:$/, "")))?.size === 1));
}
