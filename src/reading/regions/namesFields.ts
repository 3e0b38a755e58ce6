import { tidyText } from "../../grid/foldText";
import type { Spot } from "../../grid/sheetView";

/** "AMB", "P24", "OBS_1". */
const SHORT = /^[A-Z][A-Z0-9_]{0,7}$/;
/** "obiettivo", "target26". */
const SMALL = /^[a-z][a-z0-9_]{1,15}$/;
/** Marks and answers, no names. */
const ANSWER = /^(?:si|no|x|nd|na)$/i;
const FEWEST = 5;

/** Whether the cells of a row are what a program calls its columns: one word each, all written alike and each another. */
export function namesFields(spots: readonly Spot[]): boolean {
  const texts = spots.map(({ cell }) => (cell.type === "text" ? tidyText(cell.text) : ""));
  if (texts.length < FEWEST || new Set(texts).size < texts.length) return false;
  return [SHORT, SMALL].some((name) => texts.every((text) => name.test(text) && !ANSWER.test(text)));
}
