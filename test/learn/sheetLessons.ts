import { defaultProfile } from "../../src/model/profile";
import { findPlan, type FoundPlan } from "../../src/reading/recognise";
import { sheetLooks } from "../../src/reading/report/sheetLooks";
import { doubtsOf, type Doubts } from "../../src/reading/report/doubtsOf";
import type { Learned } from "../../src/reading/roles/weighEvidence";
import type { Picture } from "../reading/pictures";
import { comparePlan } from "../support/comparePlan";

/** A sheet as it was read: what makes that doubtful, and whether it was right. */
export interface SheetLesson {
  readonly family: string;
  readonly doubts: Doubts;
  readonly right: boolean;
  /** How much it counts. */
  readonly weight: number;
}

/** What the exam calls right. */
const RIGHT = 0.98;

/** The sheets of a picture, read with what the other families teach. */
export function sheetLessons(picture: Picture, learned: Learned): SheetLesson[] {
  const found = findPlan(picture.workbook, defaultProfile, learned);
  const isRight = rightSheets(found, picture.plan);
  const looks = [...sheetLooks(found)];
  return looks.flatMap(([sheet, look]) => {
    const right = isRight(sheet);
    // Sheets of one workbook are much alike.
    const weight = 1 / Math.sqrt(looks.length);
    return right === null ? [] : { family: picture.family, doubts: doubtsOf(look), right, weight };
  });
}

/**
 * By sheet whether nearly all that is expected there was found; null where nothing of it is judged, as where it repeats another.
 * What is missing may be missing on any.
 */
function rightSheets({ tree }: FoundPlan, expected: string | null): (sheet: string) => boolean | null {
  if (expected === null) return () => false;
  const checks = comparePlan(tree, expected);
  return (sheet) => {
    const own = checks.filter((check) => check.sheet === null || check.sheet === sheet);
    return own.length > 0 ? own.filter(({ ok }) => ok).length >= own.length * RIGHT : null;
  };
}
