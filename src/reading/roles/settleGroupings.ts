import type { Owner } from "../../model/role";
import type { Assignment } from "../model";
import { termOf } from "../words/termOf";
import { isTitle, ownerOf } from "./baseRole";

const NAMED: readonly (string | null)[] = ["strategicObjective", "operationalObjective"];

/**
 * "Linea di indirizzo | Obiettivo specifico": of two columns taken for titles of one level the one whose heading names another thing, or nothing
 * known, groups those whose heading names it. Planners' corrections are left alone.
 */
export function settleGroupings(assignment: Assignment): Assignment {
  const { roles, certainty, shape } = assignment;
  const names = (at: number, level: Owner) => termOf(shape.fields[at]?.path.at(-1) ?? "") === level;
  const grouping = roles.findIndex((role, at) => {
    const level = ownerOf(role) as Owner;
    if (!isTitle(role) || !NAMED.includes(level) || certainty[at] === 1 || names(at, level)) return false;
    return roles.some((other, place) => place > at && other === role && names(place, level));
  });
  if (grouping < 0) return assignment;
  return { ...assignment, roles: roles.map((role, at) => (at === grouping ? "title:area" : role)) };
}
