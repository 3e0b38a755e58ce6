import fc from "fast-check";
import {
  formatPeriod,
  isWholeYear,
  parsePeriod,
  periodRank,
  periodYear,
  type Period,
} from "../../src/targets/period";

it.each<[string, Period | null]>([
  ["2020", { year: 2020, split: false, at: null }],
  ["30/6/2019", { year: 2019, split: false, at: { day: 30, month: 6 } }],
  ["30.06.2019", { year: 2019, split: false, at: { day: 30, month: 6 } }],
  ["30/6", { year: null, split: false, at: { day: 30, month: 6 } }],
  ["2023/24", { year: 2023, split: true, at: null }],
  ["2023/2024", { year: 2023, split: true, at: null }],
  ["1999/00", { year: 1999, split: true, at: null }],
  ["2019-20", { year: 2019, split: true, at: null }],
  ["Q1 2024", { year: 2024, split: false, at: { unit: "Q", number: 1 } }],
  ["q4 2023/24", { year: 2023, split: true, at: { unit: "Q", number: 4 } }],
  ["S2 2024", { year: 2024, split: false, at: { unit: "S", number: 2 } }],
  ["Q3", { year: null, split: false, at: { unit: "Q", number: 3 } }],
  ["2019-2021", null],
  ["2023/25", null],
  ["2023/2124", null],
  ["S3 2024", null],
  ["Q5 2024", null],
  ["31/6/2024", null],
  ["13/13", null],
  ["0/6", null],
  ["10/0", null],
  ["10/13/2024", null],
  ["30/2", null],
  ["1° anno", null],
  ["", null],
])("reads %j", (text, period) => expect(parsePeriod(text)).toEqual(period));

const year = fc.integer({ min: 1900, max: 2096 });
const whole = fc.record({ year, split: fc.boolean() });
const part = fc.constantFrom(
  ...[1, 2, 3, 4].map((number) => ({ unit: "Q" as const, number })),
  ...[1, 2].map((number) => ({ unit: "S" as const, number })),
);
const day = fc.record({ day: fc.integer({ min: 1, max: 28 }), month: fc.integer({ min: 1, max: 12 }) });
const period: fc.Arbitrary<Period> = fc.oneof(
  whole.map((of) => ({ ...of, at: null })),
  fc.tuple(whole, part).map(([of, at]) => ({ ...of, at })),
  part.map((at) => ({ year: null, split: false, at })),
  fc.tuple(fc.option(year), day).map(([of, at]) => ({ year: of, split: false, at })),
);

it("reads back what it writes", () => {
  fc.assert(fc.property(period, (one) => expect(parsePeriod(formatPeriod(one))).toEqual(one)));
});

it.each([
  ["2020", null, 2020],
  ["30/6/2020", null, 2020],
  ["Q1 2020", null, 2020],
  ["2025/26", null, 2025],
  ["2025/26", "31/8", 2025],
  ["Q4 2025/26", "31/8", 2025],
  ["30/6/2026", "31/8", 2025],
  ["31/8/2026", "31/8", 2025],
  ["1/9/2026", "31/8", 2026],
  ["30/6", null, null],
  ["1° anno", null, null],
])("the year of %s, years ending %s, is %s", (text, yearEnd, expected) =>
  expect(periodYear(text, yearEnd)).toBe(expected),
);

it.each([
  ["2020", null, true],
  ["31/12/2020", null, true],
  ["2023/24", null, true],
  ["30/6/2020", null, false],
  ["Q4 2020", null, false],
  ["S1 2023/24", null, false],
  ["2023/24", "31/8", true],
  ["31/12", null, false],
  ["31/8/2026", "31/8", true],
  ["31/12/2025", "31/8", false],
])("%s, years ending %s, is a whole year: %s", (text, yearEnd, expected) =>
  expect(isWholeYear(text, yearEnd)).toBe(expected),
);

it.each([
  [["29/6", "30/6", "31/12", "2019", "Q1 2020", "30/6/2020", "Q3 2020", "2020", "2021"], null],
  [
    ["nessuno", "Q1 2023/24", "31/12/2023", "S1 2023/24", "31/3/2024", "Q3 2023/24", "2023/24", "Q1 2024/25"],
    "31/8",
  ],
  [["2022/23", "1/12/2023", "Q1 2023/24", "2023/24", "2024/25"], "30/9"],
])("orders %j", (periods, yearEnd) => {
  const shuffled = [...periods].reverse();
  expect(shuffled.sort((a, b) => periodRank(a, yearEnd) - periodRank(b, yearEnd))).toEqual(periods);
});

it("ranks a later year after an earlier one, whatever its kind", () => {
  fc.assert(
    fc.property(whole, fc.boolean(), part, ({ year: of, split }, other, at) => {
      const now = formatPeriod({ year: of, split, at });
      const next = formatPeriod({ year: of + 2, split: other, at });
      expect(periodRank(now)).toBeLessThan(periodRank(next));
    }),
  );
});
