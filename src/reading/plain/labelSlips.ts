import { foldText, stem, wordsOf } from "../../grid/foldText";
import type { Grid } from "../../model/grid";
import { isSlip } from "../words/isSlip";
import { KNOWN_WORDS } from "../words/lookUpTerm";
import { readLabel } from "../words/readLabel";
import { shortTexts } from "./shortTexts";

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
  const slipped: string[] = [];
  for (const [text, times] of shortTexts(sheets)) {
    const words = wordsOf(labelPart(text));
    if (words.length === 0 || words.length > MOST_WORDS) continue;
    const unknown = words.filter(isUnknown).length;
    if (unknown === 0) for (const word of words) meant.set(word, (meant.get(word) ?? 0) + times);
    else if (unknown <= 2) slipped.push(text);
  }
  const rightWord = rightWordAmong(meant);
  return new Map(
    slipped.flatMap((text) => {
      const right = putRight(text, rightWord);
      return right === undefined ? [] : [[text, right] as const];
    }),
  );
}

/** "Responsabile" of "Responsabile: Ufficio studi". */
const labelPart = (text: string): string => text.split(":", 1)[0] ?? "";

const isUnknown = (word: string): boolean => !/\d/.test(word) && !KNOWN_STEMS.has(stem(word));

/** The word of other labels that a folded word is a slip of; undefined where none is, or two are. Every word is looked for once. */
function rightWordAmong(meant: ReadonlyMap<string, number>): (word: string) => string | undefined {
  const words = [...meant].filter(([word]) => word.length >= LEAST);
  const found = new Map<string, string | undefined>();
  const look = (word: string) => {
    const near = words.filter(([other]) => isSlip(word, other)).sort(([, a], [, b]) => b - a);
    const [[likely, times] = [undefined, 0], [, fewer] = ["", 0]] = near;
    return times < fewer * USUAL ? undefined : likely;
  };
  return (word) => {
    if (!found.has(word)) found.set(word, look(word));
    return found.get(word);
  };
}

function putRight(text: string, rightWord: (word: string) => string | undefined): string | undefined {
  const label = labelPart(text);
  const right = label.replace(/\p{L}{4,}/gu, (word) => {
    const folded = foldText(word);
    const meant = isUnknown(folded) ? rightWord(folded) : undefined;
    return meant === undefined ? word : inCaseOf(word, meant);
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
