import { displayOf } from "../../src/grid/displayText";
import { showBoolean, showError } from "../../src/grid/showValue";

it.each<[format: string | undefined, value: number, text: string]>([
  [undefined, 0, "0"],
  [undefined, 0.5, "0,5"],
  [undefined, -12.25, "-12,25"],
  [undefined, 1771, "1771"],
  [undefined, 1 / 3, "0,333333333"],
  [undefined, 0.1 + 0.2, "0,3"],
  [undefined, 1234567.891234, "1234567,891"],
  [undefined, 12345678901, "12345678901"],
  [undefined, 123456789012, "1,23457E+11"],
  ["General", 0.5, "0,5"],
  ["@", 12.5, "12,5"],
  ["0%", 0.5, "50%"],
  ["0%", 0.333, "33%"],
  ["0.00%", 0.3333, "33,33%"],
  ["0.00\\ %", 0.5, "50,00 %"],
  ["#,##0", 1771, "1.771"],
  ["#,##0.00", 659206.67, "659.206,67"],
  ['"€ "#,##0', 24000, "€ 24.000"],
  ['#,##0 "€"', 9000000, "9.000.000 €"],
  ['_-* #,##0.00 "€"_-;-* #,##0.00 "€"_-', 12.5, "12,50 €"],
  ['0" gg"', 28, "28 gg"],
  ['"≥ "0%', 0.9, "≥ 90%"],
  ["#,##0;[Red](#,##0)", -1234, "(1.234)"],
  ["0.00E+00", 12345, "1,23E+04"],
  ["0;;;", 0, ""],
  ["m/d/yyyy", 43830, "12/31/2019"],
  ["dd/mm/yyyy", 43830, "31/12/2019"],
  ["DD/MM/YYYY", 43830, "31/12/2019"],
  ["d-mmm-yy", 43830, "31-dic-19"],
  ["mmmm yyyy", 43830, "dicembre 2019"],
  ["[$-410]d mmmm yyyy", 43830, "31 dicembre 2019"],
  ["[$-F800]dddd, mmmm dd, yyyy", 43830, "martedì 31 dicembre 2019"],
  ["yyyy", 43830, "2019"],
  ["h:mm", 0.354166666, "8:30"],
  ["[h]:mm", 1.5, "36:00"],
  ["dd/mm/yyyy", -1, "########"],
  ["dd/mm/yyyy", 3000000, "########"],
  ["dd/mm/yyyy", Number.NaN, "########"],
  ["[$€-2]\\ #,##0.00", 43830.567, "€ 43.830,57"],
  ["#,##0.00\\ [$€-1]", 43830.567, "43.830,57 €"],
  ["#,##0.00\\ [$€-407]", 43830.567, "43.830,57 €"],
  ["[$€-410]\\ #,##0", -1234, "-€ 1.234"],
  ["[$€-x-euro2]\\ #,##0.00", 0.5, "€ 0,50"],
  ["[$£-809]#,##0.00", 1234.5, "£1.234,50"],
  ["[$-409]#,##0.00", 1234.5, "1.234,50"],
  ["[$-10409]0.00%", 0.9, "90,00%"],
  ["[$USD] #,##0.00", 1234.5, "USD 1.234,50"],
  ["[$-809]d mmmm yyyy", 43830, "31 December 2019"],
  ["[nonsense", 0.5, "0,5"],
])("the format %s shows %d as %s", (format, value, text) => {
  expect(displayOf(format).number(value)).toBe(text);
});

it.each([
  ["@", "SI", "SI"],
  ["0%", "n.d.", "n.d."],
  ['@" gg"', "30", "30 gg"],
  ["0;-0;0;@", "x", "x"],
])("the format %s shows the text %s as %s", (format, value, text) => {
  expect(displayOf(format).text(value)).toBe(text);
});

it.each([
  ["dd/mm/yyyy", true, true],
  ["mmm-yy", true, true],
  ["h:mm", true, false],
  ["[h]:mm:ss", true, false],
  ["0%", false, false],
  ['0" giorni"', false, false],
  ["[Red]0", false, false],
  ["@", false, false],
  [undefined, false, false],
])("%s: a date %s, a day %s", (format, isDate, isDay) => {
  expect(displayOf(format)).toMatchObject({ isDate, isDay });
});

it("shows truths and errors in Italian", () => {
  expect([true, false].map(showBoolean)).toEqual(["VERO", "FALSO"]);
  expect(["#N/A", "#REF!", "#DIV/0!", "#NAME?"].map(showError)).toEqual([
    "#N/D",
    "#RIF!",
    "#DIV/0!",
    "#NOME?",
  ]);
});

it("shows the same value the same way however often it is asked", () => {
  const { number } = displayOf("0.0%");
  const values = Array.from({ length: 3000 }, (_, index) => index / 1000);
  expect(values.map(number)).toEqual(values.map(number));
  expect(number(0.25)).toBe("25,0%");
});
