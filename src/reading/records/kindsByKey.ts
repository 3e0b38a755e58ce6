import { tidyText } from "../../grid/foldText";
import type { Region } from "../model";
import { kindOfWords, type RowKind } from "../words/kindOfWords";

/** "1.1 = obiettivo" of "Numerazione: 1 = linea di sviluppo; 1.1 = obiettivo; 1.1.1 = indicatore". */
const ENTRY = /(?<![\d.])(\d{1,2}(?:\.\d{1,2}){0,4})\s*[=:→]\s*(\p{L}[^;,=]{2,40}?)(?=\s*(?:[;,.]|$))/gu;
const FEWEST = 2;

/**
 * What a line over a table says that its codes are, by how many parts they have. Null where none says it, or where some code is none of
 * those. An unknown word for the first of several is a grouping.
 */
export function kindsByKey(
  titles: Region["titles"],
  codes: readonly string[],
): readonly (RowKind | null)[] | null {
  for (const { text } of titles) {
    const entries = [...tidyText(text).matchAll(ENTRY)].map(([, code = "", words = ""], at) => {
      const kind = kindOfWords(words) ?? (at === 0 ? "area" : null);
      return [depthOf(code), kind] as const;
    });
    const kinds = new Map(entries);
    if (kinds.size < FEWEST || [...kinds.values()].some((kind) => kind === null)) continue;
    if (codes.every((code) => code === "" || kinds.has(depthOf(code))))
      return codes.map((code) => (code === "" ? null : (kinds.get(depthOf(code)) ?? null)));
  }
  return null;
}

const depthOf = (code: string): number => code.split(".").length;
