import type { Band, ScoringMethod } from "../../src/model/profile";
import { defaultProfile } from "../../src/model/profile";
import { achieve } from "../../src/scoring/achieve";
import type { Measure } from "../../src/scoring/measure";
import { methods } from "../../src/scoring/methods";

const base: Measure = {
  actual: 0,
  target: 0,
  direction: "higher",
  strict: false,
  exact: false,
  tolerance: 0,
  thresholds: [],
  baseline: null,
  cap: 1,
};
const score = (id: ScoringMethod, m: Partial<Measure>, bands: readonly Band[] = defaultProfile.bands) =>
  achieve({ ...base, ...m }, methods[id], bands);

it.each<[ScoringMethod, Partial<Measure>, number | null]>([
  // nothing, zero, negative
  ["ratio", { target: 0, actual: 0, direction: "lower" }, 1],
  ["ratio", { target: 0, actual: 3, direction: "lower" }, 0],
  ["ratio", { target: 0, actual: 0 }, 1],
  ["ratio", { target: 0, actual: -1 }, 0],
  ["ratio", { target: 10, actual: 0 }, 0],
  ["ratio", { target: 10, actual: -5 }, 0],
  ["ratio", { target: 10, actual: 0, direction: "lower" }, 1],
  ["ratio", { target: -5, actual: -5, direction: "lower" }, 1],
  ["ratio", { target: -5, actual: -3, direction: "lower" }, 0],
  ["ratio", { target: -5, actual: -3 }, 1],
  ["mirror", { target: 10, actual: 11, direction: "lower" }, 0.9],
  ["mirror", { target: 10, actual: 25, direction: "lower" }, 0],
  ["mirror", { target: 0, actual: 1, direction: "lower" }, 0],
  ["mirror", { target: 0, actual: 0, direction: "lower" }, 1],
  ["mirror", { target: 10, actual: 8 }, 0.8],
  // above the cap
  ["ratio", { target: 10, actual: 30, cap: 1.2 }, 1.2],
  ["ratio", { target: 10, actual: 11, cap: 1.2 }, 1.1],
  ["ratio", { target: 10, actual: 0, direction: "lower", cap: 1.2 }, 1.2],
  ["ratio", { target: 0, actual: 9, cap: 1.2 }, 1],
  ["mirror", { target: 10, actual: 9, direction: "lower", cap: 1.2 }, 1.1],
  ["step", { target: 10, actual: 30, cap: 1.2 }, 1],
  ["linear", { target: 10, actual: 30, cap: 1.2 }, 1],
  // strict
  ["ratio", { target: 10, actual: 9.999, strict: true }, 0.99],
  ["ratio", { target: 10, actual: 9, strict: true }, 0.9],
  ["ratio", { target: 10, actual: 10.001, strict: true }, 1],
  ["step", { target: 10, actual: 10, strict: true }, 0],
  [
    "step",
    { target: 10, actual: 10, strict: true, thresholds: [{ value: 8, level: 0.8, strict: false }] },
    0.8,
  ],
  [
    "linear",
    { target: 10, actual: 10, strict: true, thresholds: [{ value: 8, level: 0.8, strict: false }] },
    0.99,
  ],
  ["step", { target: 10, actual: 8, thresholds: [{ value: 8, level: 0.8, strict: true }] }, 0],
  // tolerance
  ["ratio", { target: 20, actual: 25, direction: "lower", tolerance: 5 }, 1],
  ["ratio", { target: 20, actual: 26, direction: "lower", tolerance: 5 }, 20 / 26],
  ["ratio", { target: 0.9, actual: 0.88, tolerance: 0.02 }, 1],
  // from a starting value
  ["min-max", { target: 10, actual: 5 }, 0.5],
  ["min-max", { target: 10, actual: 5, baseline: 4 }, 1 / 6],
  ["min-max", { target: 10, actual: 20, direction: "lower" }, null],
  ["min-max", { target: 10, actual: 15, direction: "lower", baseline: 20 }, 0.5],
  ["min-max", { target: 10, actual: 5, thresholds: [{ value: 12, level: 0.6, strict: false }] }, 0],
  ["prior-year", { target: 110, actual: 105, baseline: 100 }, 0.5],
  ["prior-year", { target: 110, actual: 95, baseline: 100 }, 0],
  ["prior-year", { target: 90, actual: 95, baseline: 100, direction: "lower" }, 0.5],
  ["prior-year", { target: 100, actual: 99, baseline: 100 }, 0],
  ["prior-year", { target: 100, actual: 100, baseline: 100 }, 1],
  ["prior-year", { target: 80, actual: 75, baseline: 100 }, 0],
  ["prior-year", { target: 110, actual: 105 }, null],
])("%s of %j is %d", (id, m, expected) => {
  const result = score(id, m);
  if (expected === null) expect(result).toBeNull();
  else expect(result).toBeCloseTo(expected, 12);
});

describe("bands", () => {
  const table: readonly Band[] = [
    { from: 0.95, score: 1 },
    { from: 0.7, score: "proportional" },
    { from: 0.5, score: 0.4 },
  ];
  it.each([
    [96, 1],
    [95, 1],
    [94, 0.94],
    [70, 0.7],
    [69, 0.4],
    [50, 0.4],
    [49, 0],
    [120, 1],
  ])("give %d of 100 the score %d", (actual, expected) => {
    expect(score("bands", { target: 100, actual }, table)).toBeCloseTo(expected, 12);
  });

  it("do not lift a strict target missed by nothing to 1 in the usual table", () => {
    expect(score("bands", { target: 100, actual: 100, strict: true })).toBe(0.99);
  });
});

it.each(Object.entries(methods))("%s has its formula in both languages, and its own id", (id, method) => {
  expect(method.id).toBe(id);
  expect(method.formula.it).not.toBe(method.formula.en);
});
