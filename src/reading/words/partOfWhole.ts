const PART = /^\s*(\d{1,3})\s?\/\s?([1-9]\d{0,2})\s*$/;

/** The fraction 0 … 1 that "1/4" or "20/100" is; null for other texts, and for more than the whole. */
export function partOfWhole(text: string): number | null {
  const [, part, whole] = PART.exec(text) ?? [];
  const share = Number(part) / Number(whole);
  return share <= 1 ? share : null;
}
