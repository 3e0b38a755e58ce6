import fc from "fast-check";
import { serialOf } from "../../src/targets/calendar";
import { meets } from "../../src/targets/meets";
import { parseTarget } from "../../src/targets/parseTarget";

const target = (text: string) => {
  const reading = parseTarget(text, { year: 2019 });
  if (!reading.ok) throw new Error(reading.reason.en);
  return reading.target;
};

it.each([
  ["≥ 90%", 0.9, null, true],
  ["> 90%", 0.9, null, false],
  ["> 90%", 0.91, null, true],
  ["< 20%", 0.2, null, false],
  ["= 98,0%", 0.98, null, true],
  ["= 98,0%", 0.99, null, false],
  ["= 98,0%", 0.97, null, false],
  ["<=20gg.+5", 25, null, true],
  ["<=20gg.+5", 25.5, null, false],
  ["0 reclami", 0, null, true],
  ["0 reclami", 1, null, false],
  ["SI", 1, null, true],
  ["SI", 0, null, false],
  ["NO", 0, null, true],
  ["NO", 1, null, false],
  ["<= 30.06", serialOf("2019-06-30", 2019), null, true],
  ["<= 30.06", serialOf("2019-07-01", 2019), null, false],
  ["> 2018", 101, 100, true],
  ["> 2018", 100, 100, false],
  ["< Anno Prec.", 99, 100, true],
  ["+10% sul 2018", 110, 100, true],
  ["+10% sul 2018", 109, 100, false],
  ["-7%", 93, 100, true],
  ["-7%", 94, 100, false],
  ["-7%", -107, -100, true],
  ["+2", 12, 10, true],
  ["≥ media cluster", 0.7, 0.7, true],
  ["scostamento max 10% dalla media cluster", 54, 50, true],
  ["scostamento max 10% dalla media cluster", 44, 50, false],
  [">= media cluster", 0.7, 0.7, true],
  [">= media cluster", 0.6, 0.7, false],
  ["scostamento max 0,02 da media cluster", 0.68, 0.7, true],
  ["scostamento max 0,02 da media cluster", 0.73, 0.7, false],
  ["scostamento max 10% dalla media cluster", 54, null, null],
  // above or below a group has one way, and no distance
  ["10% in più della media nazionale", 55, 50, true],
  ["10% in più della media nazionale", 40, 50, false],
  ["12 in meno della media nazionale", 38, 50, true],
  ["12 in meno della media nazionale", 39, 50, false],
  ["-10% rispetto alla media nazionale", 45, 50, true],
  ["-10% rispetto alla media nazionale", 46, 50, false],
  ["≥ -10% sulla media nazionale", 60, 50, true],
  ["al massimo 10% in più della media nazionale", 30, 50, true],
  ["al massimo 10% in più della media nazionale", 56, 50, false],
  ["scostamento max 2 dalla media cluster", 52, 50, true],
  ["scostamento max 2 dalla media cluster", 47, 50, false],
  ["> 2018", 100, null, null],
  ["Anno di rilevazione", 5, null, null],
  ["avvio gara", 1, null, null],
  ["vedi allegato", 1, null, null],
])("%j with %d (basis %j): %j", (text, actual, basis, met) => {
  expect(meets(target(text), actual, basis, 2019)).toBe(met);
});

it("forgives what binary fractions do to sums", () => {
  expect(meets(target("≥ 30%"), 0.1 + 0.2)).toBe(true);
  expect(meets(target("> 30%"), 0.1 + 0.2)).toBe(false);
  expect(meets(target("≤ 30%"), 0.1 + 0.2)).toBe(true);
});

it("asks the same of a number and of its percentage", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20_000 }), (hundredths) => {
      const text = `≥ ${String(hundredths / 100).replace(".", ",")}%`;
      const { value } = target(text);
      expect(value).toBe(hundredths / 10_000);
      expect(meets(target(text), hundredths / 10_000)).toBe(true);
    }),
  );
});
