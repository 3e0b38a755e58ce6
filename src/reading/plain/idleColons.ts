import type { Grid } from "../../model/grid";
import { readLabel } from "../words/readLabel";
import { shortTexts } from "./shortTexts";

/** Share of its labels behind which a workbook has a colon: then it tells none of them from another. */
const MOST = 0.75;
const FEWEST = 6;
const COLON = /\s*:\s*$/;

/** By label the same without its colon, in a workbook that has one behind nearly all its labels, headings of tables too. */
export function idleColons(sheets: readonly Grid[]): ReadonlyMap<string, string> {
  const texts = shortTexts(sheets);
  const bare = new Map<string, string>();
  let ended = 0;
  for (const [text, times] of texts) {
    const words = text.endsWith(":") || text.endsWith(": ") ? text.replace(COLON, "") : text;
    if (words === text || readLabel(words)?.inline !== null) continue;
    bare.set(text, words);
    ended += times;
  }
  if (ended < FEWEST) return NONE;
  // Most workbooks have some such labels and many others: those are counted no further than needed.
  let spare = ended / MOST - ended;
  for (const [text, times] of texts) {
    if (bare.has(text) || readLabel(text)?.inline !== null) continue;
    spare -= times;
    if (spare < 0) return NONE;
  }
  return bare;
}

const NONE: ReadonlyMap<string, string> = new Map();
