import { distance } from "fastest-levenshtein";

/** Shortest stem that may stand alone with a slip: shorter ones are too like other words ("fondi", "fonte"). */
const ALONE = 4;
const SMALL_WORDS = [
  "di",
  "del",
  "dello",
  "della",
  "dell",
  "dei",
  "degli",
  "delle",
  "per",
  "da",
  "the",
  "for",
];

const repairs = new Map<string, string | null>();

/**
 * Puts typing slips right: every word that no heading knows becomes the one known word a single slip away (a letter dropped,
 * doubled, changed, or two swapped). Undefined where nothing is to repair or a word stays unknown.
 */
export function repairWords(stems: readonly string[], known: ReadonlySet<string>): string[] | undefined {
  const unknown = stems.filter((word) => !known.has(word));
  if (unknown.length === 0 || unknown.length > 2) return undefined;
  const sure = stems.length - unknown.length;
  const repaired: string[] = [];
  for (const word of stems) {
    if (known.has(word)) {
      repaired.push(word);
      continue;
    }
    if (sure > 0 && word.length <= 5 && SMALL_WORDS.some((small) => isSlip(word, small))) continue;
    if (/\d/.test(word) || (sure === 0 && word.length < ALONE)) return undefined;
    const meant = repairWord(word, known, sure > 0);
    if (meant === null) return undefined;
    repaired.push(meant);
  }
  return repaired;
}

function repairWord(word: string, known: ReadonlySet<string>, inPhrase: boolean): string | null {
  const key = `${word} ${inPhrase}`;
  const before = repairs.get(key);
  if (before !== undefined) return before;
  const near = [...known].filter((other) => other.length >= (inPhrase ? 3 : ALONE) && isSlip(word, other));
  const meant =
    near.length === 1 ||
    (near.length > 1 && near.every((other) => other.startsWith(near[0]?.slice(0, 4) ?? "")))
      ? (near[0] ?? null)
      : null;
  if (repairs.size > 20_000) repairs.clear();
  repairs.set(key, meant);
  return meant;
}

/** One edit, or two neighbouring letters swapped; in a word of three or four letters none is changed for another. */
function isSlip(word: string, other: string): boolean {
  if (Math.abs(word.length - other.length) > 2) return false;
  if (word.length === other.length && isSwap(word, other)) return true;
  const edits = distance(word, other);
  // Stemming may cut one letter more from a word that ends in a slip: "strategio", "strateg".
  if (edits === 2 && other.length >= 8 && other.startsWith(word)) return true;
  if (edits !== 1) return false;
  return other.length > 4 || word.replace(/(.)\1/, "$1") === other || word.length < other.length;
}

function isSwap(word: string, other: string): boolean {
  const at = [...word].findIndex((letter, index) => letter !== other[index]);
  return (
    at >= 0 &&
    word[at] === other[at + 1] &&
    word[at + 1] === other[at] &&
    word.slice(at + 2) === other.slice(at + 2)
  );
}
