import type { TargetMeaning } from "../model/target";
import { goalOf, reaches } from "./goal";

/**
 * Whether an actual meets a target: both as numbers in the target's scale (see `parseActual`), `basis` being the value a
 * relative target is measured against. Null where the target cannot be compared.
 */
export function meets(
  target: TargetMeaning,
  actual: number,
  basis: number | null = null,
  year: number | null = null,
): boolean | null {
  const goal = goalOf(target, basis, year);
  return goal && reaches(goal, actual);
}
