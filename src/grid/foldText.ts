const MARKS = /[\u0300-\u036f]/g;
const APOSTROPHES = /[’‘`´ʼ′]/g;
/** Soft hyphens, joiners, marks of direction, what has no width: copied along from elsewhere and seen by nobody. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
const NOT_WORD = /[^a-z0-9%]+/g;
/** Starts with two words of two letters or more: not spaced letters. */
const TWO_WORDS = /^\s*[A-Za-z\d]{2}\S*\s+[A-Za-z\d]{2}/;

/** Words that carry no meaning in a heading: "peso dell'indicatore" is "peso indicatore". */
const STOP = new Set(
  "a ad agli ai al all alla alle allo anche con da dagli dai dal dall dalla dalle d del dei degli della delle dello dell di e ed gli i il in l la le lo n nei nel nell nella nr o of per su sul sull sulla the to un una uno x and for".split(
    " ",
  ),
);

/** Lower case, without accents, line breaks, doubled spaces; apostrophes of one kind. */
export function foldText(text: string): string {
  return text.length > LONG ? remembered(folded, text, foldAnew) : foldAnew(text);
}

function foldAnew(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  if (ITALIAN.test(text)) return text.toLowerCase().replace(ACCENTED, (letter) => BARE.get(letter) ?? letter);
  return text
    .replace(UNSEEN, "")
    .replace(APOSTROPHES, "'")
    .normalize("NFKD")
    .replace(MARKS, "")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
}

/** Plain but for the accents of Italian, which are quicker taken off by name. */
const ITALIAN = /^[!-_a-~àèéìíòóùúÀÈÉÌÍÒÓÙÚ]+(?: [!-_a-~àèéìíòóùúÀÈÉÌÍÒÓÙÚ]+)*$/;
const ACCENTED = /[àèéìíòóùú]/g;
const BARE: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    à: "a",
    è: "e",
    é: "e",
    ì: "i",
    í: "i",
    ò: "o",
    ó: "o",
    ù: "u",
    ú: "u",
  }),
);

/** Whether two texts are the same once folded. Told at the first letters that differ, mostly without folding anything. */
export function sameWhenFolded(a: string, b: string): boolean {
  if (a === b) return true;
  for (let i = 0; i < a.length && i < b.length; i += 1) {
    const [left, right] = [a.charCodeAt(i), b.charCodeAt(i)];
    if (left === right) continue;
    // Letters and digits fold to themselves, whatever follows; case, accents and spaces need a closer look.
    if (isLetterOrDigit(left) && isLetterOrDigit(right) && (left | 0x20) !== (right | 0x20)) return false;
    break;
  }
  return foldText(a) === foldText(b);
}

const isLetterOrDigit = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);

/** White space of any kind as single blanks, nothing at the ends, nothing unseen. What a title looks like to people. */
export function tidyText(text: string): string {
  return text.length > LONG ? remembered(tidied, text, tidyAnew) : tidyAnew(text);
}

const tidyAnew = (text: string): string =>
  TIDY.test(text)
    ? text
    : text
        .replace(UNSEEN, "")
        .replace(/[\s\u00a0]+/g, " ")
        .trim();

/** A hundred thousand cells can share one text of 30,000 letters: longer ones than this are gone through once. */
const LONG = 2000;
const REMEMBERED = 100;
const folded = new Map<string, string>();
const tidied = new Map<string, string>();

function remembered(known: Map<string, string>, text: string, make: (text: string) => string): string {
  let made = known.get(text);
  if (made === undefined) {
    made = make(text);
    if (known.size >= REMEMBERED) known.clear();
    known.set(text, made);
  }
  return made;
}

/** Single blanks between words and no other white space: most texts. */
const TIDY =
  /^[^\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064]+(?: [^\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064]+)*$/;

/** A text without the signs nobody sees. */
export const withoutUnseen = (text: string): string => text.replace(UNSEEN, "");

/** The lines of a cell, broken by Excel or by the system a text was copied from. */
export const linesOf = (text: string): string[] => text.split(/\r\n?|[\n\v\u2028\u2029]/);

/** The same without blank ones, each as it looks to people. */
export const tidyLinesOf = (text: string): string[] =>
  linesOf(text)
    .map(tidyText)
    .filter((line) => line !== "");

/** Whether a cell holds several lines. */
export const hasLines = (text: string): boolean =>
  text.includes("\n") || text.includes("\v") || text.includes("\r") || text.includes("\u2028");

/** Tidy and of ASCII letters and signs only: nothing to fold but the case. A backtick is an apostrophe. */
const PLAIN = /^[!-_a-~]+(?: [!-_a-~]+)*$/;

/**
 * Words of a heading as stems: folded, without stop words, singular and plural alike ("obiettivi", "obiettivo" → "obiettiv").
 */
export function stemsOf(text: string): string[] {
  return wordsOf(text).map(stem);
}

/** Words of a heading: folded, without stop words. */
export function wordsOf(text: string): string[] {
  const words = foldText(text).replace(NOT_WORD, " ").trim().split(" ");
  return words.filter((word) => word !== "" && !STOP.has(word));
}

/** A word without what singular, plural and gender change: "strategica" → "strategic", "targets" → "target". */
export function stem(word: string): string {
  if (word.length <= 3 || /\d/.test(word)) return word;
  const singular = word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
  if (singular.length <= 3) return singular;
  return singular.replace(/[aeiou]h?[aeiou]?$/, "") || singular;
}

/** "P E S O   I N D I C A T O R E" without the blanks between its letters; any other text as it is. */
export function closeLetterSpacing(text: string): string {
  if (TWO_WORDS.test(text)) return text;
  const tokens = text.trim().split(/[\s\u00a0]+/);
  const letters = tokens.filter((token) => token.replace(/[^\p{L}\p{N}]/gu, "").length <= 1).length;
  if (tokens.length < 3 || letters < tokens.length - 1) return text;
  return text
    .trim()
    .split(/[\s\u00a0]{2,}|\n/)
    .map((word) => word.replace(/[\s\u00a0]+/g, ""))
    .join(" ");
}
