import { termOf } from "./termOf";

/** Fewer words may be a value; behind a plural they are not. */
const FEWEST = 3;
const FEW = 2;

/** "Quadro: obiettivi, indicatori di impatto e valori attesi", "Obiettivi specifici: indicatori e target": what stands in the columns below. */
export function listsFields(words: string, text: string): boolean {
  const parts = text.split(/,|\s+(?:e|ed|and|und)\s+/).map((part) => part.trim());
  const fewest = /^(?:obiettivi|indicatori|objectives|indicators)\b/i.test(words) ? FEW : FEWEST;
  return parts.length >= fewest && parts.every((part) => termOf(part) !== undefined);
}
