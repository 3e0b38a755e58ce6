import type { Assignment, Role } from "../model";
import { withRoles } from "./withRoles";

/** "(1-5)", "(da 1 a 3)": the marks one may give. */
const SCALE = /\(\s*(?:da\s+)?[01]\s*(?:[-–/]|a)\s*\d{1,2}\s*\)/i;

/** "Rilevanza (1-5) | Peso %": marks from which the weight beside was computed, and no weight. Planners' corrections are left alone. */
export function settleRatings(assignment: Assignment): Assignment {
  const { shape, roles, certainty } = assignment;
  const isRating = (role: Role, at: number): boolean =>
    role.startsWith("weight:") && certainty[at] !== 1 && SCALE.test(shape.fields[at]?.path.at(-1) ?? "");
  const rated = new Set(roles.flatMap((role, at) => (isRating(role, at) ? [at] : [])));
  if (rated.size === 0) return assignment;
  const weighs = new Set(roles.filter((_, at) => !rated.has(at)));
  return withRoles(
    assignment,
    roles.map((role, at): Role => (rated.has(at) && weighs.has(role) ? "aside" : role)),
  );
}
