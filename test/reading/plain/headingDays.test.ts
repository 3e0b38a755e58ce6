import { drawSheet } from "../../../src/grid/drawSheet";
import { headingDays } from "../../../src/reading/plain/headingDays";
import { rowTexts } from "../../support/rowTexts";

const shown = (picture: string): string | undefined => {
  const [grid] = drawSheet(picture).workbook.sheets;
  return grid && rowTexts(headingDays(grid))[0];
};
const IN_WORDS = "31 marzo 2026 | 30 giugno 2026";

it.each([
  [
    "behind an indicator",
    "| Indicatore | 31/3/2026 | 30/6/2026 |\n| Ore | 5 | 10 |",
    `Indicatore | ${IN_WORDS}`,
  ],
  [
    "behind a level",
    "| Obiettivo operativo | 31.03.2026 | 30.06.2026 |\n| Ore | 5 | 10 |",
    `Obiettivo operativo | ${IN_WORDS}`,
  ],
  ["behind a code", "| Codice | 31/3/2026 | 30/6/2026 |\n| 1.1 | 5 | 10 |", `Codice | ${IN_WORDS}`],
  [
    "of two years",
    "| Indicatore | 31/12/2025 | 30/6/2026 |\n| Ore | 5 | 10 |",
    "Indicatore | 31 dicembre 2025 | 30 giugno 2026",
  ],
  [
    "beside as many other headings",
    "| Indicatore | Unità | Fonte | 31/3/2026 | 30/6/2026 |\n| Ore | n. | Registro | 5 | 10 |",
    `Indicatore | Unità | Fonte | ${IN_WORDS}`,
  ],
])("days that head values are written as words: %s", (_which, picture, heading) => {
  expect(shown(picture)).toBe(heading);
});

it.each([
  ["one alone", "| Indicatore | 31/3/2026 |\n| Ore | 5 |"],
  ["out of order", "| Indicatore | 30/6/2026 | 31/3/2026 |\n| Ore | 5 | 10 |"],
  ["the same day twice", "| Indicatore | 30/6/2026 | 30/6/2026 |\n| Ore | 5 | 10 |"],
  ["among many others", "| Indicatore | A | B | C | 31/3/2026 | 30/6/2026 |\n| Ore | 1 | 2 | 3 | 5 | 10 |"],
  ["behind the name of an indicator", "| Ore erogate | 31/3/2026 | 30/6/2026 |\n| Corsi | 5 | 10 |"],
  ["over days", "| Indicatore | 31/3/2026 | 30/6/2026 |\n| Bando | 28/2/2026 | 15/6/2026 |"],
  ["over nothing", "| Indicatore | 31/3/2026 | 30/6/2026 |"],
])("days that head nothing stay days: %s", (_which, picture) => {
  expect(shown(picture)).toBe(drawSheet(picture).workbook.sheets.flatMap(rowTexts)[0]);
});
