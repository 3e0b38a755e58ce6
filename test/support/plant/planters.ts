import { codePlanters } from "./plantCodes";
import type { Planter } from "./plant";
import { directionPlanters } from "./plantDirections";
import { indicatorPlanters } from "./plantIndicators";
import { responsiblePlanters } from "./plantResponsibles";
import { sheetPlanters } from "./plantSheets";
import { targetPlanters } from "./plantTargets";
import { thresholdPlanters } from "./plantThresholds";
import { titlePlanters } from "./plantTitles";
import { weightPlanters } from "./plantWeights";

/** For every rule, the ways a defect of it gets into a plan: written from the rule's own sentence, not from its code. */
export const planters: Readonly<Record<string, readonly Planter[]>> = {
  ...weightPlanters,
  ...targetPlanters,
  ...directionPlanters,
  ...thresholdPlanters,
  ...indicatorPlanters,
  ...responsiblePlanters,
  ...codePlanters,
  ...titlePlanters,
  ...sheetPlanters,
};
