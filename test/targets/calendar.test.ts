import fc from "fast-check";
import { daysInMonth, isoDate, isoOfSerial, partsOf, serialOf } from "../../src/targets/calendar";

it.each([
  [2019, 2, 28],
  [2020, 2, 29],
  [1900, 2, 28],
  [2000, 2, 29],
  [null, 2, 29],
  [2019, 6, 30],
  [2019, 12, 31],
])("%s-%d has %d days", (year, month, days) => {
  expect(daysInMonth(year, month)).toBe(days);
});

it.each([
  ["1900-03-01", 61],
  ["2019-06-30", 43646],
  ["2020-02-29", 43890],
  ["--06-30", 43646],
  ["--02-29", 43524],
])("%s has Excel's serial %d in 2019", (iso, serial) => {
  expect(serialOf(iso, 2019)).toBe(serial);
});

it("knows no 31 June, no 29 February 2019, no month 13", () => {
  expect([isoDate(2019, 6, 31), isoDate(2019, 2, 29), isoDate(2019, 13, 1), isoDate(null, 2, 30)]).toEqual([
    null,
    null,
    null,
    null,
  ]);
});

it("gives every serial back, whatever the time of day", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 61, max: 2_958_465 }),
      fc.double({ min: 0, max: 0.99, noNaN: true }),
      (serial, time) => {
        const iso = isoOfSerial(serial + time);
        expect(iso === null ? null : serialOf(iso, 0)).toBe(serial);
      },
    ),
  );
});

it.each([0, 60, 2_958_466, Number.NaN])("has no date for serial %d", (serial) => {
  expect(isoOfSerial(serial)).toBeNull();
});

it("takes a date apart", () => {
  expect(partsOf("--06-30")).toEqual({ year: null, month: 6, day: 30 });
  expect(partsOf("2019-06-30")).toEqual({ year: 2019, month: 6, day: 30 });
});
