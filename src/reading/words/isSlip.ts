import { distance } from "fastest-levenshtein";

/** One edit, or two neighbouring letters swapped; in a word of up to four letters none is changed for another. */
export function isSlip(word: string, other: string): boolean {
  if (Math.abs(word.length - other.length) > 1) return false;
  if (word.length === other.length && isSwap(word, other)) return true;
  if (distance(word, other) !== 1) return false;
  return word.length !== other.length || other.length > 4;
}

/** Two neighbouring letters changed places. */
export function isSwap(word: string, other: string): boolean {
  const at = [...word].findIndex((letter, index) => letter !== other[index]);
  return (
    at >= 0 &&
    word[at] === other[at + 1] &&
    word[at + 1] === other[at] &&
    word.slice(at + 2) === other.slice(at + 2)
  );
}
