import type { Assignment, Role } from "../../../src/reading/model";
import { shapeOf } from "./shapeOf";

/** A drawn table with these roles, none of them more certain than another. */
export function assigned(
  drawing: string,
  roles: readonly Role[],
  certainty = 0.7,
  headingRows = 1,
): Assignment {
  return {
    shape: shapeOf(drawing, headingRows),
    roles,
    certainty: roles.map(() => certainty),
    runnersUp: roles.map(() => null),
    evidence: roles.map(() => []),
    score: 0,
  };
}
