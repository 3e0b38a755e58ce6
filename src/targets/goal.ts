import type { Direction, TargetMeaning } from "../model/target";
import { serialOf } from "./calendar";
import { isDistance } from "./isDistance";

/** A target turned into one number to reach: dates are serials, yes is 1 and no is 0. */
export interface Goal {
  readonly value: number;
  readonly direction: Direction;
  /** The value itself is not enough: "> 90%". */
  readonly strict: boolean;
  /** Met by the value alone: "= 5". */
  readonly exact: boolean;
  /** How far past the value is still tolerated. */
  readonly tolerance: number;
  /** Where the distance from a group counts, the group's value; else null. */
  readonly from: number | null;
}

/** Differences this small, relative to the values, come from adding and dividing in binary; near nought the values count as this great. */
const ROUNDING = 1e-9;
const NEAR_NOUGHT = 1e-3;

/** A year for dates that have none on either side: only their order counts. */
const ANY_YEAR = 2000;

const basedOn = ({ change, value }: TargetMeaning, basis: number): number => {
  if (typeof value === "number") return basis + value;
  return change === null ? basis : basis + Math.abs(basis) * change;
};

const distanceFrom = ({ change, value }: TargetMeaning, basis: number): number =>
  change === null ? Number(value) : Math.abs(basis) * change;

/**
 * The number a target asks for. `basis` is the value a relative target is measured against; `year` completes a date without
 * its own. Null where there is nothing to compute with: a milestone, no target, a reference, a basis nobody knows.
 */
export function goalOf(
  target: TargetMeaning,
  basis: number | null = null,
  year: number | null = null,
): Goal | null {
  const { kind, value, operator } = target;
  const exact = operator === "=";
  // Which way is better is still open: nothing to compare with.
  if (target.direction === null && !exact && kind !== "boolean") return null;
  const direction = target.direction ?? "higher";
  const strict = operator === ">" || operator === "<";
  const tolerance = target.tolerance ?? 0;
  switch (kind) {
    case "comparison":
    case "perUnit":
      return { value: Number(value), direction, strict, exact, tolerance, from: null };
    case "date":
      return {
        value: serialOf(String(value), year ?? ANY_YEAR),
        direction,
        strict,
        exact,
        tolerance,
        from: null,
      };
    case "boolean": {
      const done = value === true;
      return {
        value: done ? 1 : 0,
        direction: done ? "higher" : "lower",
        strict: false,
        exact: false,
        tolerance,
        from: null,
      };
    }
    case "relativeYear":
    case "relativeBaseline":
    case "relativeGroup": {
      if (basis === null) return null;
      const distance = isDistance(target);
      return {
        value: distance ? distanceFrom(target, basis) : basedOn(target, basis),
        direction,
        strict,
        exact,
        tolerance,
        from: distance ? basis : null,
      };
    }
    case "none":
    case "milestone":
    case "reference":
      return null;
  }
}

/** How far `actual` lies on the good side of `bound`: positive better, negative worse, 0 where they are equal but for rounding. */
export function margin(actual: number, bound: number, direction: Direction): number {
  const difference = direction === "higher" ? actual - bound : bound - actual;
  // A task never done is infinitely late: no rounding there.
  return Math.abs(difference) < ROUNDING * Math.max(Math.abs(actual), Math.abs(bound), NEAR_NOUGHT)
    ? 0
    : difference;
}

/** Whether an actual reaches a goal, tolerance included. */
export function reaches(goal: Goal, actual: number): boolean {
  const measured = goal.from === null ? actual : Math.abs(actual - goal.from);
  const { direction, tolerance } = goal;
  if (goal.exact) return Math.abs(margin(measured, goal.value, direction)) <= tolerance;
  const bound = direction === "higher" ? goal.value - tolerance : goal.value + tolerance;
  const by = margin(measured, bound, direction);
  return goal.strict && tolerance === 0 ? by > 0 : by >= 0;
}
