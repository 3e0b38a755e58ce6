import { foldText } from "../../grid/foldText";

const ABBREVIATED = /\p{L}{2}\./u;
/** Longest heading in which words are spelled out, and most words of one. */
const LONGEST = 40;
const MOST_WORDS = 5;
/** How many ways of spelling a heading out are tried. */
const TRIED = 16;

const meant = new Map<string, readonly string[]>();
const REMEMBERED = 5_000;

/**
 * Ways of spelling out a heading whose words are cut short with a dot: "Resp. rilev." may be "responsabile rilevazione".
 * Empty where no word is or one stays unknown.
 */
export function spellOut(phrase: string, known: ReadonlySet<string>): readonly string[] {
  if (phrase.length > LONGEST || !phrase.includes(".") || !ABBREVIATED.test(phrase)) return [];
  const words =
    foldText(phrase)
      .match(WORD)
      ?.flatMap((word) => inTwo(word, known)) ?? [];
  if (words.length > MOST_WORDS || !words.some((word) => word.includes("."))) return [];
  let ways: readonly string[] = [""];
  for (const word of words) {
    const [beginning = "", end] = word.split(".");
    const whole = end === undefined ? [word] : beginningWith(beginning, known).filter(endingWith(end));
    if (whole.length === 0) return [];
    ways = ways.flatMap((way) => whole.map((other) => `${way} ${other}`.trim())).slice(0, TRIED);
  }
  return ways;
}

/** "V. iniz.", "N. ob.": words so usual that a letter is enough. */
const LETTERS: ReadonlyMap<string, readonly string[]> = new Map([
  ["n", ["n"]],
  ["v", ["valore"]],
]);

/** A word, one cut short before its dot, one cut in its midst: "ob.vo", "resp.le". */
const WORD = /[\p{L}'%]+(?:\.(?:\p{L}{1,3}(?![\p{L}.]))?)?/gu;

const endingWith =
  (end: string) =>
  (word: string): boolean =>
    word.endsWith(end);

/** "ob.op" is no word cut in its midst but two. */
function inTwo(word: string, known: ReadonlySet<string>): readonly string[] {
  const [beginning = "", end = ""] = word.split(".");
  if (end === "" || beginningWith(beginning, known).some(endingWith(end))) return [word];
  return [`${beginning}.`, end];
}

/** Words that headings are made of and begin so; a beginning that is one itself stands first. */
function beginningWith(beginning: string, known: ReadonlySet<string>): readonly string[] {
  if (beginning.length < 2) return LETTERS.get(beginning) ?? [];
  let whole = meant.get(beginning);
  if (!whole) {
    const longer = [...known].filter((word) => word.length > beginning.length && word.startsWith(beginning));
    whole = known.has(beginning) ? [beginning, ...longer] : longer;
    if (meant.size >= REMEMBERED) meant.clear();
    meant.set(beginning, whole);
  }
  return whole;
}
