/** "18 su 24", "9/10", "3 out of 5": beside a target that is no day, never a day itself. */
const QUOTIENT = /^\s*(\d+(?:[.,]\d+)?)\s*(?:\/|su|out of|of)\s*(\d+(?:[.,]\d+)?)\s*$/i;

/** A part and its whole; null for any other text. */
export function quotientIn(text: string): { readonly part: number; readonly whole: number } | null {
  const match = QUOTIENT.exec(text);
  if (!match) return null;
  const [part, whole] = [match[1], match[2]].map((digits) => Number(digits?.replace(",", ".")));
  return part === undefined || !whole ? null : { part, whole };
}
