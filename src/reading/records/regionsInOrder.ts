import type { Assignment, Region } from "../model";
import { joinMarks } from "./joinMarks";
import { levelByCaption } from "./levelByCaption";
import { splitByKind } from "./splitByKind";
import { splitByLabel } from "./splitByLabel";
import { splitByValue } from "./splitByValue";
import { splitByYear } from "./splitByYear";
import { stepRows } from "./stepRows";
import type { Taken } from "./taken";
import { withoutData } from "./withoutData";

/** A region with what its fields were taken for, and its place in reading order: facts name it by that. */
export interface RegionRoles extends Taken {
  readonly place: number;
}

/** All regions of a workbook with their roles, in reading order. */
export function regionsInOrder(
  assignments: readonly Assignment[],
  order: ReadonlyMap<string, number>,
): readonly RegionRoles[] {
  return assignments
    .flatMap(({ shape, roles, certainty }) =>
      shape.regions.map((region) =>
        joinMarks(
          splitByYear(
            splitByValue(
              splitByLabel(levelByCaption(splitByKind(stepRows(withoutData({ region, roles, certainty }))))),
            ),
          ),
        ),
      ),
    )
    .sort((a, b) => compareRegions(order)(a.region, b.region))
    .map((one, place) => ({ ...one, place }));
}

/** Sheet by sheet, from the top down, from left to right. */
const compareRegions =
  (order: ReadonlyMap<string, number>) =>
  (a: Region, b: Region): number =>
    (order.get(a.sheet) ?? 0) - (order.get(b.sheet) ?? 0) ||
    a.range.top - b.range.top ||
    a.range.left - b.range.left;
