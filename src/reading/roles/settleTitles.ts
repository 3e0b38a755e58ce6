import { ownerOf } from "./baseRole";
import type { Assignment, Role } from "../model";
import { isObjectiveLevel } from "../words/levels";
import { readLabel } from "../words/readLabel";
import { withRoles } from "./withRoles";

/**
 * "Obiettivo specifico n. | 7" over "Descrizione dell'obiettivo specifico | Accelerare la bonifica" and no other title of it: the description
 * is the title. Planners' corrections are left alone.
 */
export function settleTitles(assignment: Assignment): Assignment {
  const { shape, roles, certainty } = assignment;
  const level = roles.map((role) => (role.startsWith("code:") ? ownerOf(role) : null)).find(isObjectiveLevel);
  if (!level || roles.some((role) => role.startsWith("title:") && isObjectiveLevel(ownerOf(role))))
    return assignment;
  const words = roles.findIndex((role, at) => role === "description" && certainty[at] !== 1);
  const { path = [], cells = [] } = shape.fields[words] ?? {};
  const of = readLabel(path.at(-1) ?? "")?.of ?? null;
  if (of !== level && of !== "objective") return assignment;
  if (!cells.some((cell) => cell !== undefined)) return assignment;
  return withRoles(
    assignment,
    roles.map((role, at): Role => (at === words ? (`title:${level}` as Role) : role)),
  );
}
