import { foldText } from "../../grid/foldText";
import type { Assignment, Field, Role } from "../model";
import { withRoles } from "./withRoles";

const VALUES: readonly (Role | undefined)[] = ["actual", "target", "baseline", "threshold"];

/** "Numeratore", "Valore del denominatore", "Numeratore 2024", "Denominatore (b)". */
const PART =
  /^(?:valore |dato )?(?:del )?(?:numeratore|denominatore|numerator|denominator)(?: value| 20\d\d)?(?: ?\(.*\))?$/;

/**
 * "Numeratore | Denominatore | Risultato" over "221 | 305 | 72,5%": the two numbers are what a result is computed from, and no result
 * themselves. Planners' corrections are left alone.
 */
export const settleRatios = (assignment: Assignment): Assignment =>
  withRoles(
    assignment,
    assignment.roles.map((role, at): Role => {
      const isValue = VALUES.includes(role) && assignment.certainty[at] !== 1;
      return isValue && isPart(assignment.shape.fields[at]) ? "aside" : role;
    }),
  );

const isPart = (field: Field | undefined): boolean => PART.test(foldText(field?.path.at(-1) ?? ""));
