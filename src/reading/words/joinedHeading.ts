import { stemsOf, tidyText } from "../../grid/foldText";
import type { HeadingWord } from "./headingWord";
import { isLevel } from "./levels";
import { TERM_BY_STEMS } from "./lookUpTerm";
import { readLabel, type Label } from "./readLabel";
import { isPeriodOnly, readPeriod } from "./readPeriod";

/** What stands between a group's heading and one below it when both are written as one. */
const JOINT = /\s*(?:\s[-–—/]\s|[:>|_\n\v])\s*/u;
/** What every joint has in it; most texts have none. */
const SIGN = /[-–—/:>|_\n\v]/;
const MOST_PARTS = 4;
const LONGEST = 120;

/**
 * "Obiettivi strategici - Target - 2020": headings of several rows written as one, as a converter does. A level comes
 * first, and every other part is a heading too; undefined for anything else.
 */
export function joinedHeading(text: string): HeadingWord | undefined {
  if (text.length > LONGEST || !SIGN.test(text)) return undefined;
  const [first = "", ...parts] = text.split(JOINT).filter((part) => part !== "");
  if (parts.length === 0 || parts.length >= MOST_PARTS) return undefined;
  const group = readLabel(first);
  if (!group || !isLevel(group.term) || group.inline !== null || group.number !== null) return undefined;
  // "Programma di⏎intervento" is one heading.
  if (TERM_BY_STEMS.has(stemsOf(text).join(" "))) return undefined;
  let word: HeadingWord | undefined;
  for (const part of parts) {
    word = below(part, word);
    if (!word) return undefined;
  }
  const label = word?.label;
  if (!word || !label || isLevel(label.term)) return undefined;
  return { ...word, text: tidyText(text), label: { ...label, of: label.of ?? (group.term as Label["of"]) } };
}

/** One more heading below another: a year or level adds to it, a word replaces it. */
function below(part: string, above: HeadingWord | undefined): HeadingWord | undefined {
  if (isPeriodOnly(part)) return above && { ...above, period: readPeriod(part) };
  const level = /^(\d{1,3})\s*%$/.exec(part)?.[1];
  if (level !== undefined) return above && { ...above, level: Number(level) / 100 };
  const label = readLabel(part);
  if (!label || label.inline !== null || (label.number !== null && isLevel(label.term))) return undefined;
  return { text: part, label, period: label.period, level: label.level };
}
