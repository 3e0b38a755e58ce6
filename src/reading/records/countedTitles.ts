import { foldText } from "../../grid/foldText";

/** "FILONE 2 - Teatri", "Cantiere n. 3: Musei": words, a number set off, and what is counted. */
const COUNTED =
  /^(\p{L}[\p{L}'’ ]{2,40}?)\s*(?:\bn\.?°?)?\s+((\d{1,2}|[IVX]{1,4}|[A-Z])\s*[-–—:.)]\s*\p{L}.{3,})$/u;

/** Words that count pages and offices, which are no subjects. */
const NO_SUBJECT =
  /^(?:sched\w+|allegat\w+|tabell\w+|tavol\w+|table|figur\w+|fogli\w+|pagin\w+|page|part\w+|sezion\w+|section|capitol\w+|articol\w+|moduli?|quadr\w+|settor\w+|servizi\w*|dipartiment\w+|uffici\w*|direzion\w+|ripartizion\w+|divisione?|department|directorate|unit\w*|centro|trimestre|semestre|quadrimestre|fase|anno|quarter|phase|obiettiv\w+|objectives?|indicator\w+|team)\b/;

/**
 * By folded text the rest of each title, from its number on, where two or more begin with the same words and count on: a level that the
 * sheet names in words of its own.
 */
export function countedTitles(titles: Iterable<string>): ReadonlyMap<string, string> {
  const counted = [...new Set(titles)].flatMap((text) => {
    const [, words = "", rest = "", number] = COUNTED.exec(text) ?? [];
    const word = foldText(words);
    return word === "" || NO_SUBJECT.test(word) ? [] : [{ text, word, rest, number }];
  });
  const numbersOf = (word: string) =>
    new Set(counted.filter((one) => one.word === word).map(({ number }) => number));
  return new Map(
    counted.filter(({ word }) => numbersOf(word).size >= 2).map(({ text, rest }) => [foldText(text), rest]),
  );
}
