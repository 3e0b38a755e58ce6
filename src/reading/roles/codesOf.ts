import type { Assignment, Role } from "../model";
import { isTitle } from "./baseRole";
import { codesIn, codesInTitles } from "./codePairs";

/** Codes in the columns of some roles: in front of titles, or alone in their cells. `roles` are those of the whole table. */
export const codesOf = (
  assignments: readonly Assignment[],
  is: (role: Role, roles: readonly Role[]) => boolean,
): ReadonlySet<string> =>
  new Set(
    assignments.flatMap(({ shape, roles }) =>
      shape.fields.flatMap((field, at) => {
        const role = roles[at] ?? "unknown";
        if (!is(role, roles)) return [];
        return [...(isTitle(role) ? codesInTitles(field) : codesIn(field))];
      }),
    ),
  );
