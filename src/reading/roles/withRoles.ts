import { asBefore } from "../asBefore";
import type { Assignment, Role } from "../model";

/** The assignment with other roles; the same object for the same roles, so that what rests on it need not be told anew. */
export const withRoles = asBefore((assignment: Assignment, roles: readonly Role[]): Assignment =>
  roles.every((role, at) => role === assignment.roles[at]) ? assignment : { ...assignment, roles },
);
