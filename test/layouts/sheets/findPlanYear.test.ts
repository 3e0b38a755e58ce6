import { drawSheet } from "../../../src/grid/drawSheet";
import { SheetView } from "../../../src/grid/sheetView";
import { findPlanYear } from "../../../src/layouts/sheets/findPlanYear";

const yearOf = (picture: string, name = "piano.xlsx"): number | null =>
  findPlanYear(
    name,
    drawSheet(picture).workbook.sheets.map((grid) => new SheetView(grid)),
  );

const TABLE = "| Obiettivo operativo | Indicatore | Target |";

it.each([
  ["a title", `| Piano della performance 2026 |\n${TABLE}`, 2026],
  ["the first year of a title", `| Piano della performance 2026-2028 |\n${TABLE}`, 2026],
  ["the title before the dates", `| Piano della performance 2026 |\n${TABLE}\n| A | B | 31/12/2025 |`, 2026],
  [
    "most dates",
    `${TABLE}\n| A | B | 31/12/2026 |\n| C | D | 30/06/2026 |\n| E | F | 31/03/2026 |\n| G | H | 31/01/2027 |`,
    2026,
  ],
  [
    "the first year column",
    "| Indicatore | Target | < | < |\n| | 2026 | 2027 | 2028 |\n| A | 1 | 2 | 3 |",
    2026,
  ],
  ["a sheet's name", `## Cruscotto 2026\n${TABLE}`, 2026],
  ["nothing", TABLE, null],
])("finds the year in %s", (_where, picture, year) => {
  expect(yearOf(picture)).toBe(year);
});

it("finds the year in the name of the workbook", () => {
  expect(yearOf(TABLE, "Piano 2026.xlsx")).toBe(2026);
});

it("is not led astray by the dates of a calendar beside the plan", () => {
  const calendar = Array.from({ length: 8 }, (_, day) => `| ${day + 1}/03/2019 | Riunione |`).join("\n");
  expect(yearOf(`## Calendario\n${calendar}\n## Piano 2026\n${TABLE}`)).toBe(2026);
});

it("is not led astray by the title of the training plan beside the plan", () => {
  const training = "| PIANO DELLA FORMAZIONE 2019 |\n| Corso | Destinatari | Ore |\n| Privacy | Tutti | 4 |";
  expect(yearOf(`## Formazione\n${training}\n## Piano 2026\n${TABLE}`)).toBe(2026);
});

it("takes the title of a cover before the dates of the plan", () => {
  const cover = "| Piano della performance 2026-2028 |\n| Ente | Comune di Altavilla |";
  const dates = ["A", "B", "C"].map((name) => `| ${name} | ${name} | 31/12/2028 |`).join("\n");
  expect(yearOf(`## Copertina\n${cover}\n## Obiettivi\n${TABLE}\n${dates}`)).toBe(2026);
});
