import { stem } from "../../grid/foldText";
import { isSlip, isSwap } from "./isSlip";

/** Shortest word that may be put right where no other word of the heading is sure. */
const ALONE = 5;
/** How many ways of putting a heading right are tried. */
const TRIED = 8;
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

const repairs = new Map<string, readonly string[]>();
const REMEMBERED = 20_000;

/**
 * Ways of putting the typing slips of a heading right: every word that no heading knows becomes a known word one slip away
 * (a letter dropped, doubled, changed, or two swapped). Empty where nothing is to repair or a word stays unknown.
 */
export function repairWords(words: readonly string[], known: ReadonlySet<string>): string[][] {
  const unknown = words.filter((word) => !known.has(word));
  if (unknown.length === 0 || unknown.length > 2) return [];
  const sure = unknown.length < words.length;
  let ways: string[][] = [[]];
  for (const word of words) {
    const meant = known.has(word) ? [word] : meantBy(word, known, sure);
    if (meant.length === 0) return [];
    ways = ways
      .flatMap((way) => meant.map((other) => (other === "" ? way : [...way, other])))
      .slice(0, TRIED);
  }
  return ways;
}

/** Known words one slip away, the likeliest first; "" for a slipped small word, which says nothing. */
function meantBy(word: string, known: ReadonlySet<string>, sure: boolean): readonly string[] {
  if (/\d/.test(word)) return [];
  const key = `${sure ? "+" : "-"}${word}`;
  const before = repairs.get(key);
  if (before) return before;
  const small = sure && word.length <= 6 && SMALL_WORDS.some((other) => isSlip(word, other)) ? [""] : [];
  const least = sure ? 3 : ALONE;
  const near = [...known].filter(
    (other) =>
      other.length >= least &&
      (sure || !mayBeAnother(word, other)) &&
      (isSlip(word, other) || isSlipOfPlural(word, other)),
  );
  near.sort((a, b) => Number(b.startsWith(word.slice(0, 2))) - Number(a.startsWith(word.slice(0, 2))));
  const meant = [...near, ...small];
  if (repairs.size > REMEMBERED) repairs.clear();
  repairs.set(key, meant);
  return meant;
}

/** "LINFA" beside "linea": of a short word alone, a letter changed for another makes another word. */
const mayBeAnother = (word: string, other: string): boolean =>
  other.length <= ALONE && word.length === other.length && !isSwap(word, other);

/** A slip in a plural whose singular is known: "operrativi", "operativo". */
function isSlipOfPlural(word: string, other: string): boolean {
  const [short, known] = [stem(word), stem(other)];
  return known.length > ALONE && isSlip(short, known);
}
