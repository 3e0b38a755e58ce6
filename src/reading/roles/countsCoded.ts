import type { Assignment, Role } from "../model";
import { isLevel } from "../words/levels";
import { readSenses } from "../words/senses";
import { hasOtherCodes } from "./codePairs";

/**
 * A running number right before titles that begin with codes of their own, "1 | 13. Valorizzare …": those are the numbers of the plan, unless the
 * heading says of what else it is the number.
 */
export function countsCoded({ shape: { fields } }: Assignment, roles: readonly Role[], at: number): boolean {
  const [field, next] = [fields[at], fields[at + 1]];
  if (!field || !next || !roles[at + 1]?.startsWith("title:") || !hasOtherCodes(field, next)) return false;
  const numbers = field.cells.map((cell) => Number(cell?.text ?? NaN));
  return (
    numbers.every((number, record) => number === 1 || number === (numbers[record - 1] ?? 0) + 1) &&
    !readSenses(field.path.at(-1) ?? "").any.some((term) => isLevel(term) || term === "indicator")
  );
}
