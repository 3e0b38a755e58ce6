import { foldText } from "../../grid/foldText";
import type { Assignment, Field, Role } from "../model";
import { areMostly } from "../areMostly";
import { isTitle } from "./baseRole";
import { codesIn, holdsCodes } from "./codePairs";
import { codesOfOthers } from "./codesOfLevel";
import { levelNamed } from "./levelNamed";
import { withRoles } from "./withRoles";

/**
 * "Ob. specifico | Indicatore" over "1 | …", "2 | …", "Ob. operativo" over "A1.1": a list of indicators with nothing but the codes of objectives,
 * where another table has titles of the level the heading names with these codes; "N. progr. | Risultato" over the numbers another table has under
 * the same heading. Planners' corrections are left alone.
 */
export function settleListed(assignments: readonly Assignment[]): readonly Assignment[] {
  return assignments.map((assignment) => {
    const { shape, roles, certainty } = assignment;
    const listed = shape.fields.map((field, at): Role | undefined => {
      const isOpen = certainty[at] !== 1 && !roles.some((role, place) => place !== at && isTitle(role));
      if (!isOpen || !holdsCodes(field)) return undefined;
      return (roles.includes("name") ? codeOfLevel : codeHeadedAlike)(field, assignment, assignments);
    });
    return withRoles(
      assignment,
      roles.map((role, at) => listed[at] ?? role),
    );
  });
}

function codeOfLevel(
  field: Field,
  assignment: Assignment,
  assignments: readonly Assignment[],
): Role | undefined {
  const level = levelNamed(field);
  const known = level && codesOfOthers(level, assignment, assignments);
  return known && areMostly([...codesIn(field)], (code) => known.has(code)) ? `code:${level}` : undefined;
}

function codeHeadedAlike(
  field: Field,
  assignment: Assignment,
  assignments: readonly Assignment[],
): Role | undefined {
  const codes = [...codesIn(field)];
  for (const { shape, roles } of assignments) {
    if (shape === assignment.shape) continue;
    const at = shape.fields.findIndex(
      (other, place) => roles[place]?.startsWith("code:") && headingOf(other) === headingOf(field),
    );
    const theirs = shape.fields[at];
    const known = theirs && codesIn(theirs);
    if (known && areMostly(codes, (code) => known.has(code))) return roles[at];
  }
  return undefined;
}

const headingOf = ({ path }: Field): string => foldText(path.join(" › "));
