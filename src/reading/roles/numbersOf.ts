import type { Piece } from "../model";
import { partOfWhole } from "../words/partOfWhole";

const WRITTEN =
  /^\s*(?:peso\s*:?\s*)?(-?\d+(?:[.,]\d+)?)\s*(%|per\s*cento|punti|pt\.?|p\.|(?:su|\/|out of)\s*100)?\s*\*?$/i;

/** The number a cell holds, as a fraction where it is a percentage; null where it is no bare number. */
export function numberOf(cell: Piece): number | null {
  if (cell.type === "number" && typeof cell.value === "number") return cell.value;
  if (cell.type !== "text") return null;
  const match = WRITTEN.exec(cell.text);
  if (!match) return partOfWhole(cell.text);
  const number = Number((match[1] ?? "").replace(",", "."));
  return match[2]?.startsWith("%") || match[2]?.startsWith("per") ? number / 100 : number;
}

/** Whether numbers add up to a whole, 1 or 100; thirds may miss it by a little. */
export function addUpToWhole(numbers: readonly number[]): boolean {
  if (numbers.length === 0) return false;
  const sum = numbers.reduce((total, number) => total + number, 0);
  const slack = 0.0011 * numbers.length + 1e-9;
  return Math.abs(sum - 1) <= slack || Math.abs(sum - 100) <= slack * 100;
}
