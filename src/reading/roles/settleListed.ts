import type { Assignment, Role } from "../model";
import { areMostly } from "../areMostly";
import { isTitle } from "./baseRole";
import { codesIn } from "./codePairs";
import { codesOfLevel } from "./codesOfLevel";
import { levelNamed } from "./levelNamed";
import { withRoles } from "./withRoles";

/**
 * "Ob. specifico | Indicatore" over "1 | …", "2 | …": one indicator for each, so that the numbers look like the indicators' own. Where another
 * table has titles of the level the heading names with these numbers, they are meant. Planners' corrections are left alone.
 */
export function settleListed(assignments: readonly Assignment[]): readonly Assignment[] {
  return assignments.map((assignment) => {
    const { shape, roles, certainty } = assignment;
    const at = roles.indexOf("code:indicator");
    const field = shape.fields[at];
    const level = field && certainty[at] !== 1 && !roles.some(isTitle) ? levelNamed(field) : undefined;
    if (!field || !level) return assignment;
    const known = codesOfLevel(level, assignments);
    if (!areMostly([...codesIn(field)], (code) => known.has(code))) return assignment;
    return withRoles(
      assignment,
      roles.map((role, place): Role => (place === at ? `code:${level}` : role)),
    );
  });
}
