import type { Cell } from "../model/grid";
import { tidyText } from "./foldText";

/** What programs write for an empty cell. */
const NULLS: ReadonlySet<string> = new Set(["nan", "NaN", "NaT", "<NA>", "None", "NULL", "null"]);
const LONGEST_NULL = 4;
/** n, N, <: what those words begin with. */
const mayBeNull = (first: number): boolean => (first | 0x20) === 0x6e || first === 0x3c;

/** A cell of nothing but white space, or with a program's word for nothing, is empty to a reader. */
export function isBlank({ type, text }: Cell): boolean {
  if (type !== "text") return false;
  // Most texts begin with a letter: nothing to trim.
  const first = text.charCodeAt(0);
  if (first > 0x20 && first < 0x7f) return text.length <= LONGEST_NULL && mayBeNull(first) && NULLS.has(text);
  return tidyText(text) === "";
}
