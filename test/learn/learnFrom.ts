import { BASE_ROLES } from "../../src/reading/roles/baseRole";
import { FEATURES } from "../../src/reading/roles/features/features";
import { LEVEL_FEATURES } from "../../src/reading/roles/features/levels";
import type { WeightsFile } from "../../src/reading/roles/weighEvidence";
import { allowedLevels, allowedRoles, examplesOf, LEVELS } from "./examples";
import { fit } from "./fit";
import { dictionaryLevels, dictionaryRoles } from "./dictionary";
import type { Lesson } from "./harvest";
import { weightsIn, weightsTable } from "./weightsText";

/** No calibration yet: a chance is what it says. */
const AS_SAID = [
  [0, 0],
  [1, 1],
] as const;

/** Weights of before, and how dear it is to leave them. */
export interface HeldTo {
  readonly file: WeightsFile;
  readonly hold: number;
}

/** Weights from lessons; calibration needs left-out ones. Held to what was learned before, where that is given. */
export function learnFrom(
  lessons: readonly Lesson[],
  calibration: WeightsFile["calibration"] = AS_SAID,
  before?: HeldTo,
): WeightsFile {
  const roleExamples = lessons.flatMap((lesson) => examplesOf(lesson, FEATURES, allowedRoles));
  const levelExamples = lessons.flatMap((lesson) => examplesOf(lesson, LEVEL_FEATURES, allowedLevels));
  const roles = fit(
    [...dictionaryRoles(), ...roleExamples],
    BASE_ROLES.length,
    before && { weights: weightsIn(before.file.roles, BASE_ROLES), hold: before.hold },
  );
  const levels = fit(
    [...dictionaryLevels(), ...levelExamples],
    LEVELS.length,
    before && { weights: weightsIn(before.file.levels, LEVELS), hold: before.hold },
  );
  return {
    classes: { roles: [...BASE_ROLES], levels: [...LEVELS] },
    roles: weightsTable(roles, BASE_ROLES),
    levels: weightsTable(levels, LEVELS),
    calibration,
    learnedFrom: "",
  };
}
