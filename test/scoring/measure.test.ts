import { isMet, type Measure } from "../../src/scoring/measure";

const measure = (
  actual: number,
  target: number,
  tolerance: number,
  more: Partial<Measure> = {},
): Measure => ({
  ...{ actual, target, tolerance, direction: "higher", strict: false, exact: false },
  ...{ thresholds: [], baseline: null, cap: 1 },
  ...more,
});

// 0.2 − 0.15 is a little more than 0.05, as computers count.
it.each<[string, Measure, boolean]>([
  ["15 % of 20 % ± 5 points", measure(0.15, 0.2, 0.05, { exact: true }), true],
  ["25 % of 20 % ± 5 points", measure(0.25, 0.2, 0.05, { exact: true }), true],
  ["14.9 % of 20 % ± 5 points", measure(0.149, 0.2, 0.05, { exact: true }), false],
  ["−0.26 of −0.21 ± 0.05", measure(-0.26, -0.21, 0.05, { exact: true }), true],
  ["15 % of at least 20 % less 5 points", measure(0.15, 0.2, 0.05), true],
  ["0.35 of at most 0.3 and 0.05 more", measure(0.35, 0.3, 0.05, { direction: "lower" }), true],
  ["0.351 of at most 0.3 and 0.05 more", measure(0.351, 0.3, 0.05, { direction: "lower" }), false],
  ["exactly 20 %", measure(0.2, 0.2, 0, { exact: true }), true],
  ["nearly 20 %", measure(0.1999999, 0.2, 0, { exact: true }), false],
])("%s: %p is met: %p", (_what, m, met) => {
  expect(isMet(m)).toBe(met);
});
