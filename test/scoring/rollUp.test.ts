import fc from "fast-check";
import { rollUp, type Share } from "../../src/scoring/rollUp";

const share = (score: number | null, weight: number | null): Share => ({ score, weight });

it.each([
  ["all scored", [share(1, 0.5), share(0.5, 0.3), share(0, 0.2)], 0.65, 0.65, 0.65, 1],
  ["one missing", [share(1, 0.5), share(null, 0.3), share(0, 0.2)], 0.5 / 0.7, 0.5, null, 0.7],
  ["on a scale of 100", [share(1, 50), share(null, 30), share(0, 20)], 0.5 / 0.7, 0.5, null, 0.7],
  ["no weights", [share(1, null), share(0, null), share(null, null)], 0.5, 1 / 3, null, 2 / 3],
  ["a blank weight is unknown", [share(1, 0.6), share(0, 0.4), share(0.5, null)], 0.6, 0.6, 0.6, 1],
  ["nothing scored", [share(null, 0.6), share(null, 0.4)], null, 0, null, 0],
  ["no children", [], null, null, null, 0],
  ["weights of nought", [share(1, 0), share(0.5, 0)], null, null, null, 0],
])("%s", (_name, shares, redistribute, zero, error, measured) => {
  const close = (expected: number | null) => (expected === null ? null : expect.closeTo(expected, 12));
  expect(rollUp(shares, "redistribute")).toEqual({ score: close(redistribute), measured: close(measured) });
  expect(rollUp(shares, "zero").score).toEqual(close(zero));
  expect(rollUp(shares, "error").score).toEqual(close(error));
});

it("measures a child by how much of it is measured", () => {
  const shares = [
    { score: 1, weight: 0.5, measured: 0.5 },
    { score: 1, weight: 0.5, measured: 1 },
  ];
  expect(rollUp(shares, "redistribute")).toEqual({ score: 1, measured: 0.75 });
});

const shares = fc.array(
  fc.record({
    score: fc.option(fc.integer({ min: 0, max: 1200 }).map((thousandths) => thousandths / 1000)),
    weight: fc.option(fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100)),
  }),
  { maxLength: 12 },
);

it("lies between the lowest and the highest child, whatever the scale of the weights", () => {
  fc.assert(
    fc.property(shares, fc.constantFrom(1, 0.01, 100), (children, scale) => {
      const { score } = rollUp(children, "redistribute");
      const scaled = children.map((child) => ({
        ...child,
        weight: child.weight === null ? null : child.weight * scale,
      }));
      const again = rollUp(scaled, "redistribute").score;
      if (score === null || again === null) return;
      const known = children.flatMap((child) => child.score ?? []);
      expect(again).toBeCloseTo(score, 9);
      expect(score).toBeGreaterThanOrEqual(Math.min(...known) - 1e-12);
      expect(score).toBeLessThanOrEqual(Math.max(...known) + 1e-12);
    }),
  );
});

it("gives zero for the missing no more than redistributing them", () => {
  fc.assert(
    fc.property(shares, (children) => {
      const zero = rollUp(children, "zero").score;
      const redistributed = rollUp(children, "redistribute").score;
      if (zero !== null && redistributed !== null) expect(zero).toBeLessThanOrEqual(redistributed + 1e-12);
    }),
  );
});
