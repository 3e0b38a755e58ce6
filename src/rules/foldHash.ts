import { fold } from "./fold";

const SPACE = 32;
/** What a single character folds to, by its code: a letter's code, SPACE for what separates, OTHER where that depends on more. */
const folded = new Int32Array(0x2100);
const OTHER = -1;

function foldCharacter(code: number): number {
  const character = String.fromCharCode(code);
  const text = fold(character);
  if (text.length > 1 || /[\p{M}Σ]/u.test(character)) return OTHER;
  return text === "" ? SPACE : text.charCodeAt(0);
}

/** Bits of a small integer. */
const SMALL = 0x3fffffff;

/** A number that is the same for texts that fold to the same: most texts can be told apart without folding them. */
export function foldHash(text: string): number {
  return hashOfLetters(text) ?? hashOfLetters(fold(text)) ?? 0;
}

/** Null where a letter is met that cannot be folded alone. */
function hashOfLetters(text: string): number | null {
  let hash = 0;
  for (let index = 0; index < text.length; index += 1) {
    const letter = letterAt(text, index);
    if (letter === OTHER) return null;
    if (letter !== SPACE) hash = mixed(hash, letter);
  }
  return hash & SMALL;
}

function letterAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  return code < folded.length ? (folded[code] ||= foldCharacter(code)) : OTHER;
}

const mixed = (hash: number, code: number): number => (Math.imul(hash ^ code, 0x01000193) + 0x2f0b) | 0;
