/**
 * Whether two bare numbers cannot be told to be on one scale: 85 against 0.9 may be 85 % against 90 %, or 94 times as much. Numbers whose
 * cells say what they are, and texts, leave no doubt.
 */
export const scalesDiffer = (actual: unknown, target: unknown): boolean =>
  typeof actual === "number" &&
  typeof target === "number" &&
  Math.abs(actual) > 2 &&
  Math.abs(target) < 1 &&
  target !== 0;
