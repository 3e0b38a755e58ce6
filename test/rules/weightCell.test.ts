import type { Weight } from "../../src/model/weight";
import { weightChange, weightScale, type WeightScale } from "../../src/rules/weightCell";

const at = { sheet: "Piano", row: 1, col: 1 };
const weight = (text: string, fraction: number | null, stored: Weight["stored"]): Weight =>
  ({ at, text, fraction, stored }) as Weight;

it.each<[string, readonly Weight[], WeightScale]>([
  ["numbers of a hundred", [weight("60", 0.6, "number")], "hundredths"],
  ["fractions", [weight("0,55", 0.55, "number")], "fractions"],
  ["ten of a hundred", [weight("10", 0.1, "number")], "hundredths"],
  ["a number that was taken for no weight", [weight("1E+308", null, "number")], "hundredths"],
  ["a number shown as no number", [weight("####", null, "number")], "hundredths"],
  ["a nought", [weight("0", 0, "number")], "hundredths"],
  ["percentages", [weight("60%", 0.6, "percent")], "percent"],
  ["a percentage among numbers", [weight("60", 0.6, "number"), weight("40%", 0.4, "percent")], "percent"],
  ["texts", [weight("60", 0.6, "text")], "percent"],
  ["a text before a fraction", [weight("60", 0.6, "text"), weight("0,4", 0.4, "number")], "fractions"],
  ["none", [], "percent"],
])("%s", (_what, weights, scale) => {
  expect(weightScale(weights)).toBe(scale);
});

it.each<[number, WeightScale, object]>([
  [0.4, "percent", { at, value: 0.4, format: "0%" }],
  [1 / 3, "percent", { at, value: 0.3333, format: "0.00%" }],
  [1 / 3, "hundredths", { at, value: 33.33 }],
  [1 / 3, "fractions", { at, value: 0.3333 }],
])("%d is written as %s", (fraction, scale, change) => {
  expect(weightChange(weight("", null, "text"), fraction, scale)).toEqual(change);
});
