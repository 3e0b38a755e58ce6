import { planYear } from "../../../src/reading/sheets/planYear";
import type { SheetSaying } from "../../../src/reading/sheets/sheetYears";
import { titleYears } from "../../../src/reading/sheets/titleYears";

const sheet = (name: string, more: Partial<SheetSaying> = {}): SheetSaying => ({
  sheet: name,
  hidden: false,
  size: 10,
  titles: [],
  periods: [],
  before: [],
  targets: [],
  ...more,
});

it.each<[string, readonly (readonly number[])[]]>([
  ["Piano della performance 2026", [[2026, 2026]]],
  ["PIAO 2026-2028", [[2026, 2028]]],
  [
    "PIAO 2025–2027, aggiornamento anno 2026",
    [
      [2026, 2026],
      [2025, 2027],
    ],
  ],
  ["Anno accademico 2025/26", [[2025, 2025]]],
  ["Obiettivi FY 2025/26", [[2025, 2025]]],
  ["ai sensi del D.Lgs. 150/2009", []],
  ["legge n. 190 del 2012", []],
  ["Approvato con delibera 12 del 30/01/2026", []],
  ["Approvato il 30 gennaio 2026", []],
  ["Obiettivi di Agenda 2030", []],
  ["Tel. 02 1234 2026.5", []],
  ["Piano 2026 (D.Lgs. 150/2009)", [[2026, 2026]]],
  [`Piano ${"molto ".repeat(40)} lungo 2026`, []],
])("reads the years of %j", (text, years) => {
  expect(titleYears(text).map(({ first, last }) => [first, last])).toEqual(years);
});

it.each<[string, readonly SheetSaying[], number | null]>([
  [
    "target columns before titles",
    [sheet("P", { periods: ["2026"], titles: ["Relazione sulla performance 2018"] })],
    2026,
  ],
  ["the first of several target columns", [sheet("P", { periods: ["2026", "2027", "2028"] })], 2026],
  [
    "a title among the target columns",
    [sheet("P", { periods: ["2016", "2017", "2018", "2019"], titles: ["Cruscotto 2019"] })],
    2019,
  ],
  [
    "a sheet of one year before targets for the end of several",
    [
      sheet("Strategici", { periods: ["2027"], titles: ["Piano strategico 2023-2027"], size: 30 }),
      sheet("Operativi", { titles: ["PIAO 2023-2025: obiettivi operativi 2023"] }),
    ],
    2023,
  ],
  [
    "a sheet of one year before targets three years after what was found",
    [
      sheet("Valore pubblico", { periods: ["2026"], before: ["31/12/2023"], size: 30 }),
      sheet("Operativi", { periods: ["2024"] }),
    ],
    2024,
  ],
  [
    "the latest of yearly sheets with values two years old",
    [
      sheet("2023", { periods: ["2023"], before: ["2021"] }),
      sheet("2024", { periods: ["2024"], before: ["2022"] }),
    ],
    2024,
  ],
  [
    "the end of several years where nothing else is said",
    [sheet("Strategici", { periods: ["2027"], titles: ["Piano strategico 2023-2027"] })],
    2027,
  ],
  ["days of target columns", [sheet("P", { periods: ["30/6/2026", "31/12/2026"] })], 2026],
  ["a year that is no calendar year", [sheet("P", { titles: ["Obiettivi a.a. 2025/26"] })], 2025],
  ["a title", [sheet("P", { titles: ["Piano 2026-2028"] })], 2026],
  [
    "a cover",
    [
      sheet("Copertina", { size: 0, titles: ["PIAO 2026-2028"] }),
      sheet("P", { targets: ["31/12/2028", "31/12/2028", "30/6/2028"] }),
    ],
    2026,
  ],
  [
    "most dates of the targets",
    [sheet("P", { targets: ["31/12/2026", "30/06/2026", "31/3/2026", "31/1/2027"] })],
    2026,
  ],
  ["the sheet's name", [sheet("Cruscotto 2026")], 2026],
  ["no word at all", [sheet("P")], null],
  [
    "the latest of yearly sheets",
    [
      sheet("2025", { periods: ["2025"] }),
      sheet("2024", { periods: ["2024"] }),
      sheet("2023", { periods: ["2023"] }),
    ],
    2025,
  ],
  ["the latest of yearly names", [sheet("Piano 2023"), sheet("Piano 2025"), sheet("Piano 2024")], 2025],
  [
    "the plan beside last year's report",
    [sheet("Piano", { titles: ["Piano 2025-2027"] }), sheet("Relazione", { titles: ["Relazione 2024"] })],
    2025,
  ],
  [
    "visible sheets before hidden ones",
    [sheet("Nuovo", { titles: ["Piano 2026"], hidden: true }), sheet("Piano", { titles: ["Piano 2025"] })],
    2025,
  ],
  [
    "the year of a strategic and a yearly sheet",
    [
      sheet("Strategici", { titles: ["Obiettivi 2024-2026"] }),
      sheet("Operativi", { titles: ["Obiettivi 2025"] }),
    ],
    2025,
  ],
  [
    "no few rows of a later year",
    [sheet("Piano", { titles: ["Piano 2025"], size: 40 }), sheet("Idee", { titles: ["Idee 2026"], size: 2 })],
    2025,
  ],
])("goes by %s", (_name, sheets, year) => {
  expect(planYear("cartella.xlsx", sheets).year).toBe(year);
});

it("finds the year in the name of the workbook", () => {
  expect(planYear("Piano 2026.xlsx", [sheet("P")])).toEqual({ year: 2026, ties: [] });
});

it("says which other year has as good a claim", () => {
  expect(planYear("x.xlsx", [sheet("P", { titles: ["Piano 2025", "Piano 2026"] })])).toEqual({
    year: 2025,
    ties: [2026],
  });
});

it.each<[string, readonly SheetSaying[], readonly number[]]>([
  [
    "sheets that overlap and are as large",
    [
      sheet("A", { periods: ["2025", "2026"], titles: ["Piano 2025"] }),
      sheet("B", { periods: ["2025", "2026"], titles: ["Piano 2026"] }),
    ],
    [2025],
  ],
  [
    "no yearly copies: the newest is the plan",
    [sheet("2025", { periods: ["2025"] }), sheet("2024", { periods: ["2024"] })],
    [],
  ],
  [
    "no larger sheet beside a smaller one",
    [
      sheet("A", { periods: ["2025", "2026"], titles: ["Piano 2025"], size: 30 }),
      sheet("B", { periods: ["2025", "2026"], titles: ["Piano 2026"] }),
    ],
    [],
  ],
])("calls a tie %s", (_name, sheets, ties) => {
  expect(planYear("cartella.xlsx", sheets).ties).toEqual(ties);
});
