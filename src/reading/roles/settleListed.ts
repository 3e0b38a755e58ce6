import type { Owner } from "../../model/role";
import type { Assignment, Field, Role } from "../model";
import { areMostly } from "../areMostly";
import { isTitle } from "./baseRole";
import { codesIn, holdsCodes } from "./codePairs";
import { codesOfLevel } from "./codesOfLevel";
import { levelNamed } from "./levelNamed";
import { withRoles } from "./withRoles";

/**
 * "Ob. specifico | Indicatore" over "1 | …", "2 | …", "Ob. operativo" over "A1.1": a list of indicators with nothing but the codes of objectives.
 * Where another table has titles of the level the heading names with these codes, they are meant. Planners' corrections are left alone.
 */
export function settleListed(assignments: readonly Assignment[]): readonly Assignment[] {
  return assignments.map((assignment) => {
    const { shape, roles } = assignment;
    if (!roles.includes("name")) return assignment;
    const listed = shape.fields.map((field, at) => levelListed(assignment, field, at, assignments));
    return listed.some(Boolean)
      ? withRoles(
          assignment,
          roles.map((role, at): Role => (listed[at] ? `code:${listed[at]}` : role)),
        )
      : assignment;
  });
}

function levelListed(
  { shape, roles, certainty }: Assignment,
  field: Field,
  at: number,
  assignments: readonly Assignment[],
): Owner | undefined {
  const isOpen = certainty[at] !== 1 && !roles.some((role, place) => place !== at && isTitle(role));
  if (!isOpen || !holdsCodes(field)) return undefined;
  const level = levelNamed(field);
  if (!level || roles[at] === `code:${level}`) return undefined;
  const known = codesOfLevel(
    level,
    assignments.filter((other) => other.shape !== shape),
  );
  return areMostly([...codesIn(field)], (code) => known.has(code)) ? level : undefined;
}
