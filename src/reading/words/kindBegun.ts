import { foldText } from "../../grid/foldText";
import { kindOfWords, type RowKind } from "./kindOfWords";
import { RESULT_LEVELS } from "./resultLevels";

/** "Ob. Str. 1 - Ridurre …", "Outcome 1: …", "OS1 - …", "Ob. Op. A.1 - …": words, a number, and the title. */
const BEGUN =
  /^\s*(\p{L}[\p{L} .]{0,30}?\.?)\s*(?:\bn\.?°?\s*)?((?:(?:\s[A-Z]{1,3})?\d{1,3}(?:[.-]?(?:\d{1,3}|[a-z](?![a-z])))*|(?<=[\s.])[A-Z](?:\.\d{1,3})*(?:\.[a-z])?)?)\s*[:–—-]\s+(\S.*)$/su;
/** "OS1" is a code. */
const GLUED = /^\s*\p{L}+\d/u;

/** The kind of row a title begins with and the rest of it, from its number on; undefined where it begins with none. */
export function kindBegun(text: string): { readonly kind: RowKind; readonly rest: string } | undefined {
  const [, words, number = "", title = ""] = BEGUN.exec(text) ?? [];
  const kind =
    words === undefined ? null : (kindOfWords(words) ?? RESULT_LEVELS.get(foldText(words)) ?? null);
  if (kind === null) return undefined;
  return { kind, rest: GLUED.test(text) ? text : number === "" ? title : `${number} - ${title}` };
}
