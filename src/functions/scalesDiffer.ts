import { bareNumber } from "./bareNumber";
import { CellNumber } from "./cells";

/**
 * Whether two numbers cannot be told to be on one scale: 85 against 0.9 may be 85 % against 90 %, or 94 times as much. Texts with a sign or a unit, percentages,
 * and numbers whose cells both say what they are leave no doubt.
 */
export function scalesDiffer(actual: unknown, target: unknown): boolean {
  const [a, t] = [bareNumber(actual), bareNumber(target)];
  if (a === undefined || t === undefined || t === 0 || Math.abs(a) <= 2 || Math.abs(t) >= 1) return false;
  const known = [actual, target].filter((value) => value instanceof CellNumber);
  return known.length < 2 && known.every(({ stored }) => stored === "number");
}
