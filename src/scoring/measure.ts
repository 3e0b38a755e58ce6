import type { Direction } from "../model/target";
import { margin } from "../targets/goal";

/** A value that still earns `level` of the score. */
export interface ThresholdPoint {
  readonly value: number;
  /** A fraction below 1: 0.8, 0.6. */
  readonly level: number;
  readonly strict: boolean;
}

/** One actual against one target, everything a number in the target's scale. */
export interface Measure {
  readonly actual: number;
  readonly target: number;
  readonly direction: Direction;
  /** The target itself is not enough: "> 90%". */
  readonly strict: boolean;
  /** Met by the target alone: "= 5". */
  readonly exact: boolean;
  /** How far past the target still counts as met. */
  readonly tolerance: number;
  /** Best level first. */
  readonly thresholds: readonly ThresholdPoint[];
  /** Last known value, null where there is none. */
  readonly baseline: number | null;
  /** Highest score. */
  readonly cap: number;
  /** The numbers are changes; turned where a fall is written as how far it goes. */
  readonly change?: { readonly turned: boolean };
}

/** Whether the actual reaches a value on the good side of it. */
export const attains = (m: Measure, value: number, strict: boolean): boolean => {
  const by = margin(m.actual, value, m.direction);
  return strict ? by > 0 : by >= 0;
};

/** Whether the target is met, its tolerance included. */
export function isMet(m: Measure): boolean {
  if (m.exact) return Math.abs(margin(m.actual, m.target, m.direction)) <= m.tolerance;
  if (m.tolerance === 0) return attains(m, m.target, m.strict);
  return attains(m, m.direction === "higher" ? m.target - m.tolerance : m.target + m.tolerance, false);
}

/** Whether `value` is worse than the target. */
export const isWorse = (m: Measure, value: number): boolean => margin(value, m.target, m.direction) < 0;
