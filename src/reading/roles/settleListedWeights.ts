import type { Owner } from "../../model/role";
import type { Assignment, Role } from "../model";
import { isObjectiveLevel } from "../words/levels";
import { readLabel } from "../words/readLabel";
import { isTitle, ownerOf } from "./baseRole";
import { withRoles } from "./withRoles";

/**
 * "Codice | Peso obiettivo | Indicatore | Peso indicatore" over 1.1, 1.1, 1.2: objectives by their code alone, which weigh what the heading says.
 * Planners' corrections are left alone.
 */
export const settleListedWeights = (assignments: readonly Assignment[]): readonly Assignment[] =>
  assignments.map(withWeights);

function withWeights(assignment: Assignment): Assignment {
  const { shape, roles, certainty } = assignment;
  const coded = roles.find((role) => role.startsWith("code:") && isObjectiveLevel(ownerOf(role)));
  if (!coded || roles.some(isTitle)) return assignment;
  const owner = ownerOf(coded) as Owner;
  const weighs = (at: number): boolean => {
    const of = readLabel(shape.fields[at]?.path.at(-1) ?? "")?.of ?? null;
    return isObjectiveLevel(of) && (of === "objective" || of === owner || owner === "objective");
  };
  // "Peso nell'obiettivo" alone is the indicator's.
  const weights = roles.filter((role) => role.startsWith("weight:"));
  if (weights.length < 2 || weights.some((role) => role !== "weight:indicator")) return assignment;
  const at = roles.findIndex(
    (role, place) => role === "weight:indicator" && certainty[place] !== 1 && weighs(place),
  );
  return at < 0 ? assignment : withRoles(assignment, roles.with(at, `weight:${owner}` as Role));
}
