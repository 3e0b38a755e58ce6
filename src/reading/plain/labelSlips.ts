import { foldText, stem, wordsOf } from "../../grid/foldText";
import type { Grid } from "../../model/grid";
import { isSlip } from "../words/isSlip";
import { KNOWN_WORDS } from "../words/lookUpTerm";
import { readLabel } from "../words/readLabel";

/** Longest text that may be a heading or label, in letters and in words. */
const LONGEST = 80;
const MOST_WORDS = 6;
/** Shortest word in which a slip is told from another word. */
const LEAST = 5;
/** How much more often the labels must have one word than another that is as near. */
const USUAL = 3;
const KNOWN_STEMS = new Set([...KNOWN_WORDS].map(stem));

/**
 * By label with typing slips: the same with those words as the other labels of the workbook have them ("Obiettvo n. 2" →
 * "Obiettivo n. 2"), so that parts of one make are seen to be of one make.
 */
export function labelSlips(sheets: readonly Grid[]): ReadonlyMap<string, string> {
  const meant = new Map<string, number>();
  const slipped = new Set<string>();
  for (const { text } of shortTexts(sheets)) {
    const words = wordsOf(labelPart(text));
    if (words.length === 0 || words.length > MOST_WORDS) continue;
    const unknown = words.filter(isUnknown).length;
    if (unknown === 0) for (const word of words) meant.set(word, (meant.get(word) ?? 0) + 1);
    else if (unknown <= 2) slipped.add(text);
  }
  return new Map(
    [...slipped].flatMap((text) => {
      const right = putRight(text, meant);
      return right === undefined ? [] : [[text, right] as const];
    }),
  );
}

function* shortTexts(sheets: readonly Grid[]) {
  for (const { rows } of sheets)
    for (const row of rows)
      for (const cell of row) if (cell?.type === "text" && cell.text.length <= LONGEST) yield cell;
}

/** "Responsabile" of "Responsabile: Ufficio studi". */
const labelPart = (text: string): string => text.split(":", 1)[0] ?? "";

const isUnknown = (word: string): boolean => !/\d/.test(word) && !KNOWN_STEMS.has(stem(word));

function putRight(text: string, meant: ReadonlyMap<string, number>): string | undefined {
  const label = labelPart(text);
  const right = label.replace(/\p{L}{4,}/gu, (word) => {
    const folded = foldText(word);
    if (!isUnknown(folded)) return word;
    const near = [...meant]
      .filter(([other]) => other.length >= LEAST && isSlip(folded, other))
      .sort(([, a], [, b]) => b - a);
    const [[likely, times] = [word, 0], [, fewer] = ["", 0]] = near;
    return times < fewer * USUAL ? word : inCaseOf(word, likely);
  });
  if (right === label) return undefined;
  const whole = right + text.slice(label.length);
  const [before, after] = [readLabel(text), readLabel(whole)];
  return before && before.term === after?.term ? whole : undefined;
}

/** A word as another one is written: in capitals, or with one at its head. */
function inCaseOf(model: string, word: string): string {
  if (model === model.toUpperCase()) return word.toUpperCase();
  return /^\p{Lu}/u.test(model) ? word[0]?.toUpperCase() + word.slice(1) : word;
}
