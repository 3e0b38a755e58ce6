import { numberShown, percentFormat } from "../../src/grid/percentFormat";

it.each([
  ["0%", "scaled"],
  ["0.00%", "scaled"],
  ['"≥ "0%', "scaled"],
  ['0%" dei casi"', "scaled"],
  ["0.0%;[Red]-0.0%", "scaled"],
  ['0"%"', "literal"],
  ["0\\%", "literal"],
  ['0.0" %"', "literal"],
  ["0_%", "literal"],
  ['0" gg"', null],
  ["", null],
  [undefined, null],
])("the format %s shows percentages: %s", (format, kind) => {
  expect(percentFormat(format)).toBe(kind);
});

it.each([
  [0.5, "0%", 0.5],
  [50, '0"%"', 0.5],
  [33.3, "0.0\\%", 0.333],
  [50, undefined, 50],
  ["50%", '0"%"', null],
])("%j formatted %s shows the number %j", (value, format, number) => {
  expect(numberShown({ value, ...(format !== undefined && { format }) })).toBe(number);
});
