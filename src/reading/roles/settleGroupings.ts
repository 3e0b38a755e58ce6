import type { Assignment } from "../model";
import { isNamedObjective } from "../words/levels";
import { termOf } from "../words/termOf";
import { isTitle, ownerOf } from "./baseRole";

/**
 * "Linea di indirizzo | Obiettivo specifico": of two columns taken for titles of one level the one whose heading names another thing, or nothing
 * known, groups those whose heading names it; so do actions over objectives. Planners' corrections are left alone.
 */
export function settleGroupings(assignment: Assignment): Assignment {
  const { roles, certainty, shape } = assignment;
  const names = (at: number, level: string | null) => termOf(shape.fields[at]?.path.at(-1) ?? "") === level;
  const grouping = roles.findIndex((role, at) => {
    const level = ownerOf(role);
    if (!isTitle(role) || !isNamedObjective(level) || certainty[at] === 1 || names(at, level)) return false;
    return roles.some((other, place) => place > at && other === role && names(place, level));
  });
  const group = grouping >= 0 ? grouping : roles.findIndex((_, at) => standsOverObjectives(assignment, at));
  if (group < 0) return assignment;
  return { ...assignment, roles: roles.map((role, at) => (at === group ? "title:area" : role)) };
}

/** "Linea d'azione" before objectives, each over several of them: no action. */
function standsOverObjectives({ roles, certainty, shape: { fields } }: Assignment, at: number): boolean {
  if (roles[at] !== "title:action" || certainty[at] === 1 || roles.includes("title:area")) return false;
  const begun = (place: number) => fields[place]?.cells.filter((cell) => cell !== undefined).length ?? 0;
  const next = roles.findIndex((role, place) => place > at && isTitle(role));
  return (
    next > at && isNamedObjective(ownerOf(roles[next] ?? "aside")) && begun(at) > 1 && begun(at) < begun(next)
  );
}
