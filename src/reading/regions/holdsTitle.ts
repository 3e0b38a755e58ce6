import { wordsOf } from "../../grid/foldText";
import { namesLevel } from "../words/namesLevel";
import { isCodedLevel } from "./isCodedLevel";
import type { Line } from "./lineOf";

/** Fewest words of a title that no heading has so many of, and how much of a heading they may seem to be. */
const WORDS = 4;
const STRANGE = 0.3;

const CODED = /^[A-Z]{1,4}[.-]?\d{1,3}(?:\.\d+)*\s*[-–—:.)]\s*\p{L}/u;

/** "LA1 - Pesca sostenibile", "Programma | Promozione dell'economia circolare": what stands beside its label is no heading. */
export const holdsTitle = (line: Line): boolean =>
  line.spots.some(({ cell }) => cell.type === "text" && CODED.test(cell.text.trim())) ||
  isCodedLevel(line.spots) ||
  isLabelled(line);

/** The name of a level, and beside it more words than a heading has, none of them known. */
function isLabelled({ spots, says }: Line): boolean {
  const [label, title] = spots;
  if (spots.length > 3 || !label || !title || !namesLevel(label.cell.text)) return false;
  return says[1]?.kind === "words" && says[1].strength < STRANGE && wordsOf(title.cell.text).length >= WORDS;
}
