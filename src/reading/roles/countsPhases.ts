import type { Assignment } from "../model";
import { isTitle } from "./baseRole";

/** Running numbers of phases, where nothing but phases stands beside them. */
export function countsPhases({ shape, roles, certainty }: Assignment, at: number): boolean {
  const cells = (shape.fields[at]?.cells ?? []).filter((cell) => cell !== undefined);
  return (
    roles[at]?.startsWith("code:") === true &&
    certainty[at] !== 1 &&
    roles.includes("steps") &&
    !roles.some((role) => role === "name" || isTitle(role)) &&
    cells.length > 0 &&
    cells.every(({ text }) => /^\s*\d{1,2}[.)]?\s*$/.test(text))
  );
}
