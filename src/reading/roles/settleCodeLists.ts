import type { Assignment, Role } from "../model";
import { isTitle } from "./baseRole";
import { codesIn, codesInTitles, holdsCodes } from "./codePairs";
import { withRoles } from "./withRoles";

/** So many of the codes must stand elsewhere as those of indicators, and not of objectives. */
const MOST = 0.8;

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
    const areMostly = (known: ReadonlySet<string>) =>
      codes.length > 0 && codes.filter((code) => known.has(code)).length >= codes.length * MOST;
    return areMostly(ofIndicators) && !areMostly(ofTitles)
      ? withRoles(assignment, assignment.roles.with(at, "code:indicator"))
      : assignment;
  });
}

const names = (role: Role): boolean => isTitle(role) || role === "name";
const ofIndicator = (role: Role): boolean => role === "code:indicator";
const ofTitle = (role: Role): boolean => isTitle(role) || (role.startsWith("code:") && !ofIndicator(role));

/** Codes in columns of some roles: alone in their cells, or in front of titles. */
const codesOf = (assignments: readonly Assignment[], is: (role: Role) => boolean): ReadonlySet<string> =>
  new Set(
    assignments.flatMap(({ shape, roles }) =>
      shape.fields.flatMap((field, at) => {
        const role = roles[at] ?? "unknown";
        if (!is(role)) return [];
        return isTitle(role) ? [...codesInTitles(field)] : [...codesIn(field)];
      }),
    ),
  );
