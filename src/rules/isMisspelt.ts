import { distance } from "fastest-levenshtein";

/** Shorter words differ by a letter without being slips: "area" and "aree", "I" and "II". */
const LEAST = 5;

/**
 * Whether two names, as their folded words, differ by a slip of the hand in one word: a letter too many, one too few, another one, or two exchanged.
 * Another last letter is another word ("tributo", "tributi"; "Mario", "Maria"), and so is another number.
 */
export function isMisspelt(left: readonly string[], right: readonly string[]): boolean {
  if (left.length !== right.length) return false;
  const differing = left.flatMap((word, index) =>
    word === right[index] ? [] : [[word, right[index] ?? ""] as const],
  );
  const [pair] = differing;
  return pair !== undefined && differing.length === 1 && isSlip(...pair);
}

function isSlip(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < LEAST || /\d/.test(a + b)) return false;
  if (a.slice(0, -1) === b.slice(0, -1)) return false;
  return distance(a, b) === 1 || isExchanged(a, b);
}

/** "Segerteria" for "Segreteria". */
function isExchanged(a: string, b: string): boolean {
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/**
 * Numbers a name shares with every name it could be a slip of, so that not all have to be compared: of all its words, and of its
 * words when one letter is left out.
 */
export function slipsOf(words: readonly string[]): readonly number[] {
  const whole = words.reduce((sum, word, place) => sum + hashAt(place, word), 0);
  const slips = words.flatMap((word, place) => {
    if (word.length < LEAST) return [];
    const others = whole - hashAt(place, word);
    return Array.from(
      word,
      (_, index) => others + hashAt(place, word.slice(0, index) + word.slice(index + 1)),
    );
  });
  return [...new Set([whole, ...slips])];
}

function hashAt(place: number, word: string): number {
  let hash = place + 1;
  for (let index = 0; index < word.length; index += 1) {
    hash = (Math.imul(hash, 0x01000193) ^ word.charCodeAt(index)) & 0x3fffffff;
  }
  return hash;
}
