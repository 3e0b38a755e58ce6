import { isPeriodOnly, readPeriod } from "../../../src/layouts/words/readPeriod";

it.each([
  ["2026", "2026"],
  ["Target 2026", "2026"],
  ["anno 2026", "2026"],
  ["2026-2028", "2026"],
  ["al 30/6", "30/6"],
  ["30/06/2026", "30/6/2026"],
  ["30.6.26", "30/6/2026"],
  ["31 dicembre 2026", "31/12/2026"],
  ["December 31, 2026", "31/12/2026"],
  ["I semestre", "30/6"],
  ["primo semestre 2026", "30/6/2026"],
  ["II semestre 2026", "31/12/2026"],
  ["half-year", "30/6"],
  ["I trimestre", "31/3"],
  ["3° trim. 2026", "30/9/2026"],
  ["Q4", "31/12"],
  ["1° anno", "1° anno"],
  ["secondo anno", "2° anno"],
  ["Triennio", null],
  ["1.771", null],
  ["33/12", null],
  ["", null],
])("reads the period of %j as %j", (text, period) => {
  expect(readPeriod(text)).toBe(period);
});

it.each([
  "2026",
  "anno 2026",
  "al 30/6",
  "entro il 31/12/2026",
  "31.12.2026",
  "al 31 dicembre",
  "I semestre",
])("sees nothing but a period in %j", (text) => {
  expect(isPeriodOnly(text)).toBe(true);
});

it.each(["Target 2026", "2026-2028", "99/99", "33/12", "dicembre", "", "30/6/2026 e 31/12/2026"])(
  "sees more or less than a period in %j",
  (text) => {
    expect(isPeriodOnly(text)).toBe(false);
  },
);
