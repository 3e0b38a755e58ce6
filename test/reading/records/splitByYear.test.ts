import { drawSheet } from "../../../src/grid/drawSheet";
import { defaultProfile } from "../../../src/model/profile";
import { recognise } from "../../../src/reading/recognise";

/** What a table with a row for every year says of its indicators. */
function read(rows: string) {
  const { workbook } = drawSheet(`
    | Obiettivo operativo  | Peso | Indicatore     | Anno | Target | Consuntivo |
    ${rows}`);
  return recognise(workbook, defaultProfile).indicators.map((one) => ({
    name: one.name.value,
    targets: one.targets.map(({ period, text }) => `${period}: ${text}`),
    blanks: [...one.blankTargets, ...one.blankActuals].map(
      ({ period, at }) => `${period}: ${at.row} ${at.col}`,
    ),
  }));
}

it.each([
  ["merged", "| ^ | ^ | ^ |"],
  ["written again", "| Accogliere le scuole | 60% | Corsi avviati |"],
])("reads an indicator %s in a row for every year", (_how, again) => {
  const indicators = read(`| Accogliere le scuole | 60%  | Corsi avviati  | 2025 | 12 | 11 |
    ${again} 2026 | 14 |  |
    | Aprire la sera       | 40%  | Visite guidate | 2025 | 3  | 3 |
    ${again.replace("Accogliere le scuole", "Aprire la sera").replace("60%", "40%").replace("Corsi avviati", "Visite guidate")} 2026 |  |  |`);
  expect(indicators).toEqual([
    { name: "Corsi avviati", targets: ["2025: 12", "2026: 14"], blanks: ["2026: 2 5"] },
    { name: "Visite guidate", targets: ["2025: 3"], blanks: ["2026: 4 4", "2026: 4 5"] },
  ]);
});

it("leaves rows alone that have two values for one year", () => {
  const indicators = read(`| Accogliere le scuole | 60% | Corsi avviati | 2025 | 12 | |
    | Accogliere le scuole | 60% | Corsi avviati | 2025 | 13 | |
    | Aprire la sera | 40% | Corsi avviati | 2026 | 3 | |
    | Aprire la sera | 40% | Corsi avviati | 2026 | 4 | |`);
  expect(indicators.flatMap(({ targets }) => targets)).toHaveLength(4);
});
