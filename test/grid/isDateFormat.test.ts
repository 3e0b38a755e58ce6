import { isDateFormat as numfmtSays } from "numfmt";
import { isDateFormat } from "../../src/grid/isDateFormat";

it.each([
  "General",
  "GENERAL",
  "@",
  "",
  "0%",
  "dd/mm/yyyy",
  "m/d/yyyy",
  "[h]:mm",
  "mmm-yy",
  '#,##0.00 "d"',
  "[Red]0.00",
  "[$-410]d mmmm yyyy",
  "0.00E+00",
  '#,##0\\ "gg"',
  "_-* #,##0.00_-",
  "mm:ss.0",
  "[$-F800]dddd, mmmm dd, yyyy",
  "[$€-410] #,##0.00",
  "0;dd/mm",
  'General" gg"',
  "# ?/?",
  "[>100]0;d",
])("%j is read as the library that shows values reads it", (code) => {
  expect(isDateFormat(code)).toBe(code !== "" && numfmtSays(code));
});
