import { drawSheet } from "../../../src/grid/drawSheet";
import { defaultProfile } from "../../../src/model/profile";
import { recognise } from "../../../src/reading/recognise";

const PLAN = `
  ## Piano
  | Obiettivo operativo | Indicatore | Target 2026 |
  | 1.1 Formare il personale | Ore di formazione | 20 |
  | 1.2 Pagare in tempo | Giorni di ritardo | 0 |`;
const sheets = (table: string) =>
  recognise(drawSheet(`${PLAN}\n## Riepilogo\n${table}`).workbook, defaultProfile).sheets.flatMap(
    ({ name, recognised }) => (recognised ? [name] : []),
  );

it.each([
  [
    "counts of indicators",
    "| Obiettivo operativo | N. indicatori |\n| 1.1 Formare il personale | 1 |\n| 1.2 Pagare in tempo | 1 |",
  ],
  [
    "what Excel counts",
    "| Etichette di riga | Conteggio di Indicatore |\n| 1.1 Formare il personale | 1 |\n| 1.2 Pagare in tempo | 1 |",
  ],
])("%s are no part of a plan", (_what, table) => {
  expect(sheets(table)).toEqual(["Piano"]);
});

it("a number of indicators beside targets is one column more", () => {
  expect(
    sheets(
      "| Obiettivo operativo | N. indicatori | Indicatore | Target 2026 |\n| 2.1 Aprire la sera | 1 | Serate | 12 |\n| 2.2 Accogliere le scuole | 1 | Classi | 30 |",
    ),
  ).toEqual(["Piano", "Riepilogo"]);
});
