import type { Assignment } from "../model";
import { isNamedObjective } from "../words/levels";
import { termOf } from "../words/termOf";
import { isTitle, ownerOf } from "./baseRole";

/**
 * "Linea di indirizzo | Obiettivo specifico": of two columns taken for titles of one level the one whose heading names another thing, or nothing
 * known, groups those whose heading names it. Planners' corrections are left alone.
 */
export function settleGroupings(assignment: Assignment): Assignment {
  const { roles, certainty, shape } = assignment;
  const names = (at: number, level: string | null) => termOf(shape.fields[at]?.path.at(-1) ?? "") === level;
  const grouping = roles.findIndex((role, at) => {
    const level = ownerOf(role);
    if (!isTitle(role) || !isNamedObjective(level) || certainty[at] === 1 || names(at, level)) return false;
    return roles.some((other, place) => place > at && other === role && names(place, level));
  });
  if (grouping < 0) return assignment;
  return { ...assignment, roles: roles.map((role, at) => (at === grouping ? "title:area" : role)) };
}
