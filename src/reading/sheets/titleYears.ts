import { foldText } from "../../grid/foldText";

/** Years a text names: "2026" alone, "2026-2028" from its first to its last, "2025/26" only its first. */
export interface Years {
  readonly first: number;
  readonly last: number;
  /** How plainly: 3 for "anno 2026" or "2025/26", 2 for a year, 1 for a span of several. */
  readonly weight: number;
}

/** Longer texts are notes, no titles. */
const LONGEST = 160;
const YEAR = "(?:19|20)\\d\\d";
/** Days, laws ("D.Lgs. 150/2009", "legge n. 190 del 2012") and programmes that run for decades say nothing of the plan. */
const NOT_THE_PLAN = new RegExp(
  [
    `\\b\\d{1,2}[/.-]\\d{1,2}[/.-]${YEAR}\\b`,
    `\\b\\d{1,2}°?\\s+\\p{L}+\\s+${YEAR}\\b`,
    `\\bn?[.°]?\\s*(?!${YEAR})\\d{1,4}\\s*(?:/|\\bdel\\b)\\s*${YEAR}\\b`,
    `\\b(?:agenda|orizzonte|horizon|visione|vision|strategia|istat|dal|dati|stato|consuntivo|since)\\s+${YEAR}\\b`,
  ].join("|"),
  "gu",
);
const SPAN = new RegExp(`(?<![\\d.])(${YEAR})\\s*[-–—/]\\s*(${YEAR}|\\d\\d)(?!\\d)`, "g");
const SINGLE = new RegExp(`(?<![\\d.])(${YEAR})(?!\\d|[.,]\\d)`, "g");
const PLAIN = new RegExp(
  `\\b(?:anno|annualita|esercizio|year|fy|annuale)\\s+(?:solare\\s+|finanziario\\s+)?(${YEAR})(?!\\d|\\s*[-–—/]\\s*\\d)`,
);

/** The years a title names, the plainest first; none where it names none. */
export function titleYears(text: string): readonly Years[] {
  if (text.length > LONGEST || !/\d{4}/.test(text)) return [];
  const folded = foldText(text).replace(NOT_THE_PLAN, " ");
  const found: Years[] = [];
  const plain = PLAIN.exec(folded);
  if (plain) found.push(oneYear(Number(plain[1]), 3));
  const rest = folded.replace(PLAIN, " ").replace(SPAN, (_, from: string, to: string) => {
    const [first, second] = [Number(from), Number(to)];
    // "2025/26" is one year that is no calendar year; "2025-2027" are three.
    if (to.length === 2) found.push(oneYear(first, second === (first + 1) % 100 ? 3 : 1));
    else if (second >= first && second - first <= 10) found.push({ first, last: second, weight: 1 });
    return " ";
  });
  for (const [, year] of rest.matchAll(SINGLE)) found.push(oneYear(Number(year), 2));
  return found.filter(({ first }) => first >= 1990 && first <= 2100).sort((a, b) => b.weight - a.weight);
}

const oneYear = (year: number, weight: number): Years => ({ first: year, last: year, weight });
