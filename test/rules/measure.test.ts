import { scalarOf } from "../../src/rules/measure";
import { parseTarget } from "../../src/targets/parseTarget";

const placeOf = (text: string): number | null => {
  const meaning = parseTarget(text, { year: 2026, unit: null });
  if (!meaning.ok) throw new Error(text);
  return scalarOf(meaning.target);
};

it.each([
  ["20", 20],
  [">= 80%", 0.8],
  ["entro il 02/01/1970", 1],
  ["SI", null],
])("the place of %j on its scale is %j", (text, place) => {
  expect(placeOf(text)).toBe(place);
});

it("a date counts days, without a year too", () => {
  expect(Number(placeOf("entro il 31/12/2026")) - Number(placeOf("entro il 21/12/2026"))).toBe(10);
  const { target } = parseTarget("20", { year: null, unit: null }) as {
    target: Parameters<typeof scalarOf>[0];
  };
  const inYear = (value: string) => scalarOf({ ...target, kind: "date", value });
  expect(Number(inYear("--12-31")) - Number(inYear("--12-21"))).toBe(10);
});
