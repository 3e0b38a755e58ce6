import type { Assignment, Role } from "../model";

/** What a planner is asked about all the same. */
const GUESS = 0.75;

/** An assignment in which a field is taken for something else, as a guess; what it was taken for is the runner-up. */
export const asGuess = (assignment: Assignment, at: number, role: Role): Assignment => ({
  ...assignment,
  roles: assignment.roles.with(at, role),
  certainty: assignment.certainty.with(at, Math.min(assignment.certainty[at] ?? GUESS, GUESS)),
  runnersUp: assignment.runnersUp.with(at, assignment.roles[at] ?? null),
});
