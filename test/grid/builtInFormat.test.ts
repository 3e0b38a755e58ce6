import { builtInFormat, italianSpelling } from "../../src/grid/builtInFormat";
import { displayOf } from "../../src/grid/displayText";

// ECMA-376 part 1, 18.8.30: the numbers; the texts are what an Italian Excel shows.
it.each([
  [9, 0.5, "50%"],
  [14, 43830, "31/12/2019"],
  [15, 43830, "31-dic-19"],
  [20, 0.354166666, "08:30"],
  [21, 0.354166666, "08:30:00"],
  [22, 43830.5, "31/12/2019 12:00"],
  [37, -1234, "-1.234"],
  [41, 1234567, "1.234.567"],
  [42, 1234567, "1.234.567 €"],
  [43, -1234.5, "-1.234,50"],
  [44, 1234.5, "1.234,50 €"],
])("the built-in format %d shows %d as %s", (id, value, text) => {
  expect(displayOf(builtInFormat(id)).number(value)).toBe(text);
});

it.each([0, -1, 0.5, 82, 163, 164, Number.NaN])("%d is no built-in format of its own", (id) => {
  expect(builtInFormat(id)).toBeUndefined();
});

it.each([
  ["m/d/yyyy", "dd/mm/yyyy"],
  ["h:mm", "hh:mm"],
  ["0%", "0%"],
  ["constructor", "constructor"],
])("Excel's %s is %s in Italian", (code, italian) => {
  expect(italianSpelling(code)).toBe(italian);
});
