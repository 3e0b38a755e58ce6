import { editText } from "../../src/workbench/spreadsheet/editText";
import { typedValue } from "../../src/workbench/spreadsheet/typedValue";

it.each([
  ["60", undefined, { value: 60 }],
  ["-3", undefined, { value: -3 }],
  ["0,3", undefined, { value: 0.3 }],
  [",5", undefined, { value: 0.5 }],
  ["0.3", undefined, { value: 0.3 }],
  ["1.234", undefined, { value: 1234 }],
  ["1.234,5", undefined, { value: 1234.5 }],
  ["33%", undefined, { value: 0.33, format: "0%" }],
  ["33,3%", undefined, { value: 0.333, format: "0.00%" }],
  ["33,3 %", "0%", { value: 0.333 }],
  ["40", "0%", { value: 0.4 }],
  ["0,4", "0%", { value: 0.4 }],
  ["31/12/2026", undefined, { value: 46387, format: "dd/mm/yyyy" }],
  ["1-3-26", "dd/mm/yyyy", { value: 46082 }],
  ["vero", undefined, { value: true }],
  ["FALSE", undefined, { value: false }],
])("%j in a cell of format %j is %j", (typed, format, expected) => {
  expect(typedValue(typed, format)).toEqual(expected);
});

it.each(["", "12 gg", "≥ 90%", "1.2.3", "1.23.456", "31/02/2026", "30/6", "5 %%", "-", ",", "+"])(
  "%j stays a text",
  (typed) => {
    expect(typedValue(typed)).toBeUndefined();
  },
);

it("leaves everything a text in a cell of texts", () => {
  expect(typedValue("60", "@")).toBeUndefined();
});

it.each([
  [0.3, undefined, "0,3"],
  [0.333, "0%", "33,3%"],
  [1 / 3, "0.00%", "33,3333333333333%"],
  [46387, "dd/mm/yyyy", "31/12/2026"],
  [46387.5, "dd/mm/yyyy", "31/12/2026 12:00:00"],
  [true, undefined, "VERO"],
])("%j in format %j is edited as %j", (value, format, expected) => {
  expect(editText(value, format)).toBe(expected);
});

it.each([
  [0.3, undefined],
  [0.875, "0%"],
  [1.25, "0.0%"],
  [1234.5, "#,##0.00"],
  [46387, "dd/mm/yyyy"],
])("%j in format %j survives being edited without a change", (value, format) => {
  expect(typedValue(editText(value, format), format)).toEqual({ value });
});
