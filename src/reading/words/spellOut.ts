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
  const words = foldText(phrase).match(/[\p{L}'%]+\.?/gu) ?? [];
  if (words.length > MOST_WORDS || !words.some((word) => word.endsWith("."))) return [];
  let ways: readonly string[] = [""];
  for (const word of words) {
    const whole = word.endsWith(".") ? beginningWith(word.slice(0, -1), known) : [word];
    if (whole.length === 0) return [];
    ways = ways.flatMap((way) => whole.map((other) => `${way} ${other}`.trim())).slice(0, TRIED);
  }
  return ways;
}

/** Words that headings are made of and begin so; a beginning that is one itself stands first. */
function beginningWith(beginning: string, known: ReadonlySet<string>): readonly string[] {
  if (beginning.length < 2) return [];
  let whole = meant.get(beginning);
  if (!whole) {
    const longer = [...known].filter((word) => word.length > beginning.length && word.startsWith(beginning));
    whole = known.has(beginning) ? [beginning, ...longer] : longer;
    if (meant.size >= REMEMBERED) meant.clear();
    meant.set(beginning, whole);
  }
  return whole;
}
