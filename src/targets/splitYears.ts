/** The part of a cell that belongs to one year. */
export interface YearPart {
  /** "2019", "2026/27". */
  readonly period: string;
  readonly text: string;
}

const YEAR = String.raw`(?:19|20)\d\d`;
const SPLIT = String.raw`${YEAR}\s?[/-]\s?(?:${YEAR}|\d\d)(?!\d)`;
/** "a.a.", "A.S.", "FY": years that are no calendar years. */
const NAMED = String.raw`a\.?\s?[as]\.?|f\.?\s?y\.?|anno\s(?:accademico|scolastico)|academic\syear`;

/** The year stands first: "Anno:2019—", "2020: ", "a.a. 2026/27: ". */
const BEFORE = new RegExp(
  String.raw`^\s*(?:(?:${NAMED})\s*:?\s*(${SPLIT})\s*[:=—–-]|(?:anno|year)\s*:?\s*(${YEAR})|(${YEAR})(?=\s*[:=—–]))\s*[:=—–-]*\s*`,
  "i",
);
/** It stands last: "60% (2026)", "10 nel 2026". */
const BEHIND = new RegExp(
  String.raw`^\s*(.*\S)\s*(?:\((?:nel\s|in\s)?(${YEAR})\)|\s(?:nel|per\sil|in|for)\s(${YEAR}))\s*$`,
  "i",
);

const LINES = /[\r\n;]+/;
const ANY = /[\r\n;]+|\s\/\s|,\s+|\s(?:e|and)\s/;
const ONCE = new RegExp(String.raw`\D${YEAR}(?!\d)`);
const TWICE = new RegExp(String.raw`${YEAR}[^]*\D${YEAR}`);

/**
 * Splits a cell that holds one target per year: "Anno:2019—≥2⏎Anno:2020—≥2", "2019: 3; 2020: 4", "60% (2026) / 70% (2027)". Empty where any
 * part lacks its year, so that an ordinary text of several lines stays whole.
 */
export function splitYears(text: string): readonly YearPart[] {
  // Nearly every cell holds one target: a look at its length and at two letters decides.
  if (text.length < 7 || (!text.includes("20") && !text.includes("19"))) return [];
  if (BEFORE.test(text)) {
    const parts = partsOf(text, LINES, before);
    return parts.some((part) => ONCE.test(part.text))
      ? (atLeastTwo(partsOf(text, ANY, before)) ?? parts)
      : parts;
  }
  return TWICE.test(text) ? (atLeastTwo(partsOf(text, ANY, behind)) ?? []) : [];
}

const atLeastTwo = (parts: readonly YearPart[]) => (parts.length > 1 ? parts : null);

function partsOf(
  text: string,
  between: RegExp,
  read: (line: string) => YearPart | null,
): readonly YearPart[] {
  const lines = text.split(between).filter((line) => line.trim() !== "");
  const parts = lines.flatMap((line) => read(line) ?? []);
  return parts.length === lines.length ? parts : [];
}

function before(line: string): YearPart | null {
  const match = BEFORE.exec(line);
  const year = match?.[1] ?? match?.[2] ?? match?.[3];
  return match && year !== undefined
    ? { period: tidy(year), text: line.slice(match[0].length).trim() }
    : null;
}

function behind(line: string): YearPart | null {
  const [, text, inBrackets, named] = BEHIND.exec(line) ?? [];
  const year = inBrackets ?? named;
  return text !== undefined && year !== undefined ? { period: year, text: text.trim() } : null;
}

/** "2026/2027" and "2026 - 27" are one year. */
const tidy = (year: string): string => {
  const [first = "", second] = year.split(/\s?[/-]\s?/);
  return second === undefined ? first : `${first}/${second.slice(-2)}`;
};
