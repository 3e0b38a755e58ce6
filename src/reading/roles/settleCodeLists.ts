import type { Assignment, Role } from "../model";
import { areMostly } from "./areMostly";
import { isTitle } from "./baseRole";
import { codesIn, holdsCodes } from "./codePairs";
import { codesOf } from "./codesOf";
import { withRoles } from "./withRoles";

/** Plain numbers begin again in every table. */
const PLAIN = /^\d{1,3}$/;

/**
 * "Codice | Traguardo 2026" over "VP01 | 2200": where a table names nothing, its codes are those of indicators if another table has them for
 * such. Planners' corrections are left alone.
 */
export function settleCodeLists(assignments: readonly Assignment[]): readonly Assignment[] {
  const others = assignments.filter(({ roles }) => roles.some(names));
  const ofIndicators = codesOf(others, ofIndicator);
  if (ofIndicators.size === 0) return assignments;
  const ofTitles = codesOf(others, ofTitle);
  return assignments.map((assignment) => {
    const at = assignment.roles.findIndex((role) => role.startsWith("code:"));
    const field = assignment.shape.fields[at];
    if (!field || assignment.certainty[at] === 1 || assignment.roles.some(names) || !holdsCodes(field))
      return assignment;
    const codes = [...codesIn(field)].filter((code) => !PLAIN.test(code));
    return areMostly(codes, (code) => ofIndicators.has(code)) &&
      !areMostly(codes, (code) => ofTitles.has(code))
      ? withRoles(assignment, assignment.roles.with(at, "code:indicator"))
      : assignment;
  });
}

const names = (role: Role): boolean => isTitle(role) || role === "name";
const ofIndicator = (role: Role): boolean => role === "code:indicator";
const ofTitle = (role: Role): boolean => isTitle(role) || (role.startsWith("code:") && !ofIndicator(role));
