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

/** Share of a number that sums of decimals miss it by: 0.2 − 0.15 is a little more than 0.05. */
const ROUNDING = 1e-12;

/** Whether the target is met, its tolerance included. */
export function isMet(m: Measure): boolean {
  const by = margin(m.actual, m.target, m.direction);
  if (m.tolerance === 0) return m.exact ? by === 0 : attains(m, m.target, m.strict);
  const within = m.tolerance + ROUNDING * (Math.abs(m.target) + m.tolerance);
  return m.exact ? Math.abs(by) <= within : by >= -within;
}

/** Whether `value` is worse than the target. */
export const isWorse = (m: Measure, value: number): boolean => margin(value, m.target, m.direction) < 0;
