import {
  readCap,
  readLevels,
  readNumber,
  readTolerance,
  readYear,
} from "../../../../src/taskpane/state/settings/readSetting";

it.each([
  ["80", 80],
  ["12,5", 12.5],
  ["12.5", 12.5],
  [" 80\u00a0% ", 80],
  [",5", 0.5],
  ["-3", -3],
  ["", undefined],
  ["12o", undefined],
  ["1.234,5", undefined],
  ["%", undefined],
])("reads the number %j as %p", (typed, value) => {
  expect(readNumber(typed)).toBe(value);
});

it.each([
  [readCap, "120", 1.2],
  [readCap, "55.5", "cap"],
  [readCap, "molto", "number"],
  [readCap, "1000 %", 10],
  [readTolerance, "0,5", 0.5],
  [readTolerance, "6", "tolerance"],
  [readTolerance, "-1", "tolerance"],
  [readYear, "", null],
  [readYear, " 2026 ", 2026],
  [readYear, "26", "year"],
  [readYear, "2126", "year"],
  [readLevels, "80; 60", [0.8, 0.6]],
  [readLevels, "90%; 55,5%;", [0.9, 0.555]],
  [readLevels, "60; 80", "levelsOrder"],
  [readLevels, "80; 80", "levelsOrder"],
  [readLevels, "100; 60", "level"],
  [readLevels, "0", "level"],
  [readLevels, " ; ", "levelsMissing"],
  [readLevels, "80 60", "level"],
])("%p reads %j as %j", (read, typed, expected) => {
  const result = read(typed);
  expect(result.ok ? result.value : result.wrong).toEqual(expected);
});
