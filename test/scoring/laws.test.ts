import fc from "fast-check";
import { defaultProfile, type ScoringMethod } from "../../src/model/profile";
import type { Direction } from "../../src/model/target";
import { achieve } from "../../src/scoring/achieve";
import { isMet, type Measure } from "../../src/scoring/measure";
import { methods } from "../../src/scoring/methods";

const ids = Object.keys(methods) as ScoringMethod[];
const { bands } = defaultProfile;
const value = fc.oneof(
  fc.integer({ min: -50, max: 50 }),
  fc.integer({ min: -100_000, max: 100_000 }).map((hundredths) => hundredths / 100),
  fc.constantFrom(0, 1, 0.9, 0.001, 1e6, -1e6),
);
const direction = fc.constantFrom<Direction>("higher", "lower");
const level = fc.constantFrom(0.9, 0.8, 0.6, 0.5, 0.2);

const measure: fc.Arbitrary<Measure> = fc.record({
  actual: fc.oneof(value, fc.constant(Number.POSITIVE_INFINITY)),
  target: value,
  direction,
  strict: fc.boolean(),
  exact: fc.constantFrom(false, false, false, true),
  tolerance: fc.constantFrom(0, 0, 0, 0.5, 5),
  // Any order, equal ones and such on the wrong side of the target: planners write those too.
  thresholds: fc.array(fc.record({ value, level, strict: fc.boolean() }), { maxLength: 3 }),
  baseline: fc.option(value),
  cap: fc.constantFrom(1, 1, 1.2, 1.5),
});
const score = (m: Measure, id: ScoringMethod): number | null => achieve(m, methods[id], bands);

describe.each(ids)("%s", (id) => {
  it("stays between 0 and the cap", () => {
    fc.assert(
      fc.property(measure, (m) => {
        const result = score(m, id);
        if (result === null) return;
        expect(result).toBeGreaterThanOrEqual(0);
        expect(result).toBeLessThanOrEqual(m.cap);
      }),
      { numRuns: 500 },
    );
  });

  it("never gives less for a better actual", () => {
    fc.assert(
      fc.property(measure, value, (m, other) => {
        if (m.exact) return;
        const [worse, better] = [m.actual, other].sort((a, b) => (m.direction === "higher" ? a - b : b - a));
        const less = score({ ...m, actual: worse ?? 0 }, id);
        const more = score({ ...m, actual: better ?? 0 }, id);
        // Rounding of a quotient may differ in the last digit.
        if (less !== null && more !== null) expect(more).toBeGreaterThanOrEqual(less - 1e-12);
        expect(less === null).toBe(more === null);
      }),
      { numRuns: 600 },
    );
  });

  it("gives 1 exactly when the target is met, with cap 1", () => {
    fc.assert(
      fc.property(measure, fc.boolean(), (m, onTarget) => {
        const asked = { ...m, cap: 1, actual: onTarget ? m.target : m.actual };
        const result = score(asked, id);
        if (result !== null) expect(result === 1).toBe(isMet(asked));
      }),
      { numRuns: 600 },
    );
  });

  it("gives at most 0.99 for a strict target missed by nothing", () => {
    fc.assert(
      fc.property(measure, (m) => {
        const result = score({ ...m, strict: true, exact: false, tolerance: 0, actual: m.target }, id);
        if (result !== null) expect(result).toBeLessThanOrEqual(0.99);
      }),
    );
  });

  it("does not depend on the unit: days or thousands of days", () => {
    fc.assert(
      fc.property(measure, fc.constantFrom(0.01, 100, 1000), (m, factor) => {
        const scaled: Measure = {
          ...m,
          actual: m.actual * factor,
          target: m.target * factor,
          tolerance: m.tolerance * factor,
          thresholds: m.thresholds.map((point) => ({ ...point, value: point.value * factor })),
          baseline: m.baseline === null ? null : m.baseline * factor,
        };
        const [before, after] = [score(m, id), score(scaled, id)];
        if (before === null || after === null) expect(after).toBe(before);
        else expect(after).toBeCloseTo(before, 6);
      }),
      { numRuns: 500 },
    );
  });
});

it("step never exceeds linear", () => {
  fc.assert(
    fc.property(measure, (m) => {
      expect(score(m, "step")).toBeLessThanOrEqual((score(m, "linear") ?? 0) + 1e-12);
    }),
    { numRuns: 600 },
  );
});

it("linear joins the points the thresholds give", () => {
  const given = {
    direction: "lower",
    strict: false,
    exact: false,
    tolerance: 0,
    baseline: null,
    cap: 1,
  } as const;
  const thresholds = [
    { value: 29, level: 0.8, strict: false },
    { value: 31, level: 0.6, strict: false },
  ];
  const at = (actual: number) => score({ ...given, actual, target: 28, thresholds }, "linear");
  expect([27, 28, 28.5, 29, 30, 31, 31.1].map(at)).toEqual([1, 1, expect.closeTo(0.9), 0.8, 0.7, 0.6, 0]);
});
