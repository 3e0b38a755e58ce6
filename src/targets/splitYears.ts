/** The part of a cell that belongs to one year. */
export interface YearPart {
  /** "2019". */
  readonly period: string;
  readonly text: string;
}

const LABEL = /^\s*(?:(?:anno|year)\s*:?\s*((?:19|20)\d\d)|((?:19|20)\d\d)(?=\s*[:=—–]))\s*[:=—–-]*\s*/i;

/**
 * Splits a cell that holds one target per year: "Anno:2019—≥2⏎Anno:2020—≥2", "2019: 3; 2020: 4". Empty where any
 * line lacks its year, so that an ordinary text of several lines stays whole.
 */
export function splitYears(text: string): readonly YearPart[] {
  // Nearly every cell holds one target: a look at the first letters decides.
  const first = text.charCodeAt(0);
  const mayStart =
    (first >= 49 && first <= 50) ||
    first === 65 ||
    first === 97 ||
    first === 89 ||
    first === 121 ||
    first <= 32;
  if (!mayStart || text.length < 7 || !LABEL.test(text)) return [];
  const parts: YearPart[] = [];
  for (const line of text.split(/[\r\n;]+/)) {
    if (line.trim() === "") continue;
    const match = LABEL.exec(line);
    const year = match?.[1] ?? match?.[2];
    if (!match || year === undefined) return [];
    parts.push({ period: year, text: line.slice(match[0].length).trim() });
  }
  return parts;
}
