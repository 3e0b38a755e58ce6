import { groupBy } from "../../model/groupBy";
import type { Assignment, Field, Role } from "../model";
import { isPeriodOnly } from "../words/readPeriod";
import { readSenses } from "../words/senses";
import { numberOf } from "./numbersOf";
import { withRoles } from "./withRoles";

/** What a column of a few figures is taken for where nothing else speaks. */
const OPEN: readonly (Role | undefined)[] = ["aside", "unknown"];

/**
 * "Peso per dirigente" over "Area Manutenzione | Area Patrimonio": where one column under a heading of weights holds weights, those beside it,
 * called by other units, hold theirs. Planners' corrections are left alone.
 */
export function settleMatrix(assignment: Assignment): Assignment {
  const { shape, roles, certainty } = assignment;
  const groups = groupBy(
    shape.fields.flatMap((field, at) => (isUnderWeights(field) ? [at] : [])),
    (at) => shape.fields[at]?.headings[0],
  );
  const settled = [...roles];
  for (const [, group] of groups) {
    const weight = group.map((at) => roles[at]).find((role) => role?.startsWith("weight:"));
    for (const at of weight ? group : [])
      if (weight && OPEN.includes(roles[at]) && certainty[at] !== 1) settled[at] = weight;
  }
  return withRoles(assignment, settled);
}

/** Figures under a heading of weights and the name of something that is no field of a plan. */
function isUnderWeights({ headings, path, cells }: Field): boolean {
  const [group, leaf, ...more] = path;
  if (group === undefined || leaf === undefined || more.length > 0 || headings.length !== 2) return false;
  const filled = cells.flatMap((cell) => cell ?? []);
  return (
    readSenses(group).first.includes("weight") &&
    readSenses(leaf).whole.length === 0 &&
    !isPeriodOnly(leaf) &&
    filled.length > 0 &&
    filled.every((cell) => numberOf(cell) !== null)
  );
}
