import { foldText } from "../../grid/foldText";
import { groupBy } from "../../model/groupBy";
import type { Assignment, Role } from "../model";

/** Surer fields need no help. */
const SURE = 0.8;

/**
 * A table with the very headings of another, one inside a form and one alone on its sheet, holds titles of the same level: where it is unsure of
 * it, the one that is sure says it. Planners' corrections are left alone.
 */
export function settleAlike(assignments: readonly Assignment[]): readonly Assignment[] {
  const alike = groupBy(assignments, headingsOf);
  return assignments.map((assignment) => {
    const others = alike.get(headingsOf(assignment)) ?? [];
    return others.length > 1 ? withLevelsOf(assignment, others) : assignment;
  });
}

const headingsOf = ({ shape: { fields, regions } }: Assignment): string =>
  `${regions[0]?.kind ?? ""} ${fields.map(({ path }) => foldText(path.join(" › "))).join(" | ")}`;

const isTitle = (role: Role | null | undefined): boolean => role?.startsWith("title:") ?? false;
const levelOf = (role: Role): string => role.slice(role.indexOf(":") + 1);

function withLevelsOf(assignment: Assignment, others: readonly Assignment[]): Assignment {
  const { roles, certainty } = assignment;
  const levels = new Map<string, string>();
  const sure = [...certainty];
  roles.forEach((role, at) => {
    if (!isTitle(role) || (certainty[at] ?? 1) >= SURE) return;
    const told = others.find((other) => isTitle(other.roles[at]) && (other.certainty[at] ?? 0) >= SURE);
    const said = told?.roles[at];
    if (!told || said === undefined) return;
    levels.set(levelOf(role), levelOf(said));
    sure[at] = told.certainty[at] ?? SURE;
  });
  if (levels.size === 0) return assignment;
  return {
    ...assignment,
    roles: roles.map((role, at): Role => {
      const level = certainty[at] === 1 ? undefined : levels.get(levelOf(role));
      return level === undefined ? role : (`${role.slice(0, role.indexOf(":"))}:${level}` as Role);
    }),
    certainty: sure,
  };
}
