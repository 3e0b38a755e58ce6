import { addToSet } from "../../model/addToSet";
import { foldText } from "../../grid/foldText";
import type { Grid } from "../../model/grid";
import { readLabel } from "../words/readLabel";
import { shortTexts } from "./shortTexts";

const NUMBERED = /^(.*\p{L}.*?)\s*\((\d)\)\s*(:?)\s*$/u;

/** "Peso (1)" → "Peso", where no other weight has "(2)": the sign of a footnote, by label. Labels that are counted keep their numbers. */
export function loneNumbers(sheets: readonly Grid[]): ReadonlyMap<string, string> {
  const bare = new Map<string, string>();
  const numbers = new Map<string, Set<string>>();
  for (const text of shortTexts(sheets).keys()) {
    if (!text.includes(")")) continue;
    const [, words = "", number = "", colon = ""] = NUMBERED.exec(text) ?? [];
    if (readLabel(words)?.inline !== null) continue;
    bare.set(text, words + colon);
    addToSet(numbers, foldText(words), number);
  }
  return new Map([...bare].filter(([, words]) => numbers.get(foldText(words.replace(/:$/, "")))?.size === 1));
}
