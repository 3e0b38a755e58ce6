import { foldText } from "../../grid/foldText";
import { groupBy } from "../../model/groupBy";
import type { Assignment, Role } from "../model";
import { isTitle, ownerOf, withOwner, type RoleOwner } from "./baseRole";

/** Surer fields need no help. */
const SURE = 0.8;

/**
 * A table with the very headings of another, one inside a form and one alone on its sheet, holds titles of the same level: where it is unsure of
 * it, the one that is sure says it. Planners' corrections are left alone.
 */
export function settleAlike(assignments: readonly Assignment[]): readonly Assignment[] {
  const settled = new Map(
    [...groupBy(assignments, headingsOf).values()].flatMap((alike) =>
      alike.length > 1 ? alike.map((one) => [one, withLevelsOf(one, alike)] as const) : [],
    ),
  );
  return assignments.map((assignment) => settled.get(assignment) ?? assignment);
}

const headingsOf = ({ shape: { fields, regions } }: Assignment): string =>
  `${regions[0]?.kind ?? ""} ${fields.map(({ path }) => foldText(path.join(" › "))).join(" | ")}`;

function withLevelsOf(assignment: Assignment, others: readonly Assignment[]): Assignment {
  const { roles, certainty } = assignment;
  const levels = new Map<RoleOwner | null, RoleOwner | null>();
  const sure = [...certainty];
  roles.forEach((role, at) => {
    if (!isTitle(role) || (certainty[at] ?? 1) >= SURE) return;
    const told = others.find((other) => isTitle(other.roles[at]) && (other.certainty[at] ?? 0) >= SURE);
    const said = told?.roles[at];
    if (!told || said === undefined) return;
    levels.set(ownerOf(role), ownerOf(said));
    sure[at] = told.certainty[at] ?? SURE;
  });
  if (levels.size === 0) return assignment;
  return {
    ...assignment,
    roles: roles.map((role, at): Role => {
      const level = certainty[at] === 1 ? undefined : levels.get(ownerOf(role));
      return level ? withOwner(role, level) : role;
    }),
    certainty: sure,
  };
}
