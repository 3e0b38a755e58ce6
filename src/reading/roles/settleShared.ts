import type { Assignment, Field, Role } from "../model";

/** How sure it is that the second column under one heading of targets holds results: the planner is asked. */
const GUESS = 0.5;

/**
 * One heading merged over two columns of targets: the narrow one beside them is where the results were typed. Planners' corrections are left alone.
 */
export function settleShared(assignment: Assignment): Assignment {
  const { shape, roles, certainty } = assignment;
  const found = shape.fields.map(
    (field, at) =>
      roles[at] === "target" &&
      roles[at - 1] === "target" &&
      certainty[at] !== 1 &&
      haveOneHeading(shape.fields[at - 1], field) &&
      !haveOneHeading(field, shape.fields[at + 1]) &&
      !haveOneHeading(shape.fields[at - 2], field),
  );
  if (!found.includes(true) || roles.includes("actual")) return assignment;
  return {
    ...assignment,
    roles: roles.map((role, at): Role => (found[at] === true ? "actual" : role)),
    certainty: certainty.map((sure, at) => (found[at] === true ? Math.min(sure, GUESS) : sure)),
  };
}

/** Every heading of one is that of the other, the same cells. */
const haveOneHeading = (one: Field | undefined, other: Field | undefined): boolean =>
  one !== undefined &&
  other !== undefined &&
  one.headings.length > 0 &&
  one.headings.length === other.headings.length &&
  one.headings.every((heading, at) => heading === other.headings[at]);
