import type { Workbook } from "../../../src/model/grid";
import type { Plan } from "../../../src/model/plan";
import { defaultProfile } from "../../../src/model/profile";
import { recognise } from "../../../src/reading/recognise";

const known = new WeakMap<Workbook, Plan>();

/** The plan of a workbook: several changes ask for that of the same one. */
export function readOnce(workbook: Workbook): Plan {
  const plan = known.get(workbook) ?? recognise(workbook, defaultProfile);
  known.set(workbook, plan);
  return plan;
}
