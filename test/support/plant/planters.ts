import type { Planter } from "./plant";
import { fieldPlanters } from "./plantFields";
import { targetPlanters } from "./plantTargets";
import { textPlanters } from "./plantTexts";
import { weightPlanters } from "./plantWeights";

/** For every rule, how to put a defect of it into a plan. */
export const planters: Readonly<Record<string, Planter>> = {
  ...weightPlanters,
  ...targetPlanters,
  ...fieldPlanters,
  ...textPlanters,
};
