import { familyOf, isDecisive } from "../../model/role";
import type { FieldReading } from "../../model/sheetReading";

/** Fields that hold something the plan shows: one of them read wrong is a wrong plan. */
const SHOWN = ["code", "threshold", "baseline", "actual", "responsible", "algorithm", "unit", "source"];

/**
 * How likely all of a sheet is read right, 0 … 1: every decisive field has to be, and what was not understood may be more of it.
 *
 * @param chance how likely its parts are a plan at all
 */
export function sheetCertainty(fields: readonly FieldReading[], coverage: number, chance: number): number {
  let product = 1;
  for (const { role, certainty, runnerUp } of fields) {
    if (isDecisive(role) || (runnerUp !== null && isDecisive(runnerUp))) product *= certainty;
    else if (SHOWN.includes(familyOf(role))) product *= Math.sqrt(certainty);
  }
  return Math.round(product * Math.min(1, coverage) ** 2 * chance * 100) / 100;
}
