import fc from "fast-check";
import { asFraction } from "../../src/model/weight";
import { addsToWhole } from "../../src/scoring/addsToWhole";

const group = (percents: readonly (number | null)[], whole = 1) => {
  const weights = percents.map((percent) => (percent === null ? null : asFraction(percent / 100)));
  const sum = weights.reduce<number>((total, weight) => total + (weight ?? 0), 0);
  return { weights, whole, sum };
};

it.each<[readonly (number | null)[], boolean]>([
  [[60, 40], true],
  [[60, 30, 9], false],
  [[60, 30], false],
  [[33.3, 33.3, 33.3], true],
  [[33, 33, 33], true],
  [[33.33, 33.33, 33.33], true],
  [[14.3, 14.3, 14.3, 14.3, 14.3, 14.3, 14.3], true],
  [[14.2, 14.2, 14.2, 14.2, 14.2, 14.2, 14.2], true],
  [[16.6, 16.6, 16.6, 16.6, 16.6, 16.6], true],
  [[34, 34, 34], false],
  [[33, 33, 32], false],
  [[30, 30, 30], false],
  [[49, 49], false],
  [[33, 33, null], false],
  [[50, 50, null], true],
])("%j makes 100 %%: %s", (percents, expected) =>
  expect(addsToWhole(group(percents), 0.0005)).toBe(expected),
);

it.each<[readonly number[], number, boolean]>([
  [[20, 10], 0.3, true],
  [[20, 9], 0.3, false],
  [[13.3, 13.3, 13.3], 0.4, true],
])("%j makes %d: %s", (percents, whole, expected) =>
  expect(addsToWhole(group(percents, whole), 0.0005)).toBe(expected),
);

it("takes n equal shares rounded alike for the whole, whatever n", () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 40 }), fc.constantFrom(1, 10, 100), (n, unit) => {
      const share = Math.round((100 / n) * unit) / unit;
      expect(addsToWhole(group(Array.from({ length: n }, () => share)), 0.0005)).toBe(true);
    }),
  );
});
