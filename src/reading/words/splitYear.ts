/** "2023/24", "2023-24", "2023/2024". */
const SPLIT = /(?<![\d/.-])((?:19|20)\d\d)\s?(?:[/–-]\s?(\d\d)|\/\s?((?:19|20)\d\d))(?![\d/.-]?\d)/;

/** Words that make one year out of two: academic, school and financial years may be written "23/24" or "2023-2024". */
const NAMED =
  /\b(?:a\.?\s?[as]\.?|anno (?:accademico|scolastico)|f\.?y\.?|a\.?y\.?|(?:academic|financial|fiscal|school) year)\s?((?:19|20)?\d\d)\s?[/–-]\s?((?:19|20)?\d\d)(?!\d)/;

/**
 * The year that is no calendar year a folded text names, written as "2023/24", and the text without it; null where it names none,
 * as "2019-2021", which is three.
 */
export function splitYear(folded: string): { readonly year: string; readonly rest: string } | null {
  if (!/\d\s?[/–-]\s?\d/.test(folded)) return null;
  const match = NAMED.exec(folded) ?? SPLIT.exec(folded);
  if (!match) return null;
  const first = Number(match[1]);
  const second = Number(match[2] ?? match[3]);
  if ((first + 1) % 100 !== second % 100) return null;
  const year = `${first < 100 ? 2000 + first : first}/${String(second % 100).padStart(2, "0")}`;
  return { year, rest: folded.replace(match[0], " ") };
}
