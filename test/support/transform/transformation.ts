import type { Address } from "../../../src/model/address";
import type { Grid, Workbook } from "../../../src/model/grid";
import type { Random } from "./random";

/** A workbook after a change that leaves its plan the same, and where each of its cells went. */
export interface Transformed {
  readonly workbook: Workbook;
  /** New address of a cell of the workbook before. */
  readonly where: (at: Address) => Address;
}

/** A change of the sheets that must not change the plan. */
export interface Transformation {
  readonly name: string;
  readonly apply: (workbook: Workbook, random: Random) => Transformed;
  /** Two neighbours of the same title can no longer be told apart, since only their merges did. */
  readonly joinsTwins?: boolean;
}

/** A change made sheet by sheet that leaves every cell where it is. */
export function inPlace(name: string, change: (grid: Grid, random: Random) => Grid): Transformation {
  return {
    name,
    apply: (workbook, random) => ({
      workbook: { ...workbook, sheets: workbook.sheets.map((grid) => change(grid, random)) },
      where: (at) => at,
    }),
  };
}

/** One change after the other. */
export function inTurn(name: string, steps: readonly Transformation[]): Transformation {
  return {
    name,
    apply: (workbook, random) =>
      steps.reduce<Transformed>(
        (before, step) => {
          const after = step.apply(before.workbook, random);
          return { workbook: after.workbook, where: (at) => after.where(before.where(at)) };
        },
        { workbook, where: (at) => at },
      ),
  };
}
