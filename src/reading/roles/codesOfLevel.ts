import type { Owner } from "../../model/role";
import type { Assignment } from "../model";
import { codesOf } from "./codesOf";

/** Codes of a level's titles: in front of the titles, or in a column of their own. */
export const codesOfLevel = (level: Owner, assignments: readonly Assignment[]): ReadonlySet<string> =>
  codesOf(
    assignments,
    (role, roles) =>
      role === `title:${level}` || (role === `code:${level}` && roles.includes(`title:${level}`)),
  );

/** The same of all tables but one, whose own codes say nothing of where they point. */
export const codesOfOthers = (
  level: Owner,
  { shape }: Assignment,
  assignments: readonly Assignment[],
): ReadonlySet<string> =>
  codesOfLevel(
    level,
    assignments.filter((other) => other.shape !== shape),
  );
