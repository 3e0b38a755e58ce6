import { drawSheet } from "../../../src/grid/drawSheet";
import { formatCell } from "../../../src/model/address";
import { defaultProfile } from "../../../src/model/profile";
import { stackPanes } from "../../../src/reading/plain/stackPanes";
import { recognise } from "../../../src/reading/recognise";
import { planMistakes } from "../../support/comparePlan";

const TABLES = `
  | Missione 011 - Imprese | < | < | | | Missione 012 - Mercati | < | < |
  | Obiettivo operativo | Indicatore | Target 2026 | | | Obiettivo operativo | Indicatore | Target 2026 |
  | Ridurre le attese | Minuti | 15 | | | Tutelare i consumatori | Controlli | 40 |
  | Formare il personale | Ore | 30 | | | ^ | Sportelli | 3 |
  | Pagare in tempo | Giorni | 0 | | | | | |`;

const CARDS = `
  | Obiettivo operativo | Ridurre le attese | | Obiettivo operativo | Formare il personale |
  | Peso | 60% | | Peso | 40% |
  | Indicatore | Minuti di attesa | | Indicatore | Ore di formazione |
  | Target | 15 | | Target | 30 |
  | | | | | |
  | Obiettivo operativo | Pagare in tempo | | Obiettivo operativo | Tutelare i consumatori |
  | Peso | 60% | | Peso | 40% |
  | Indicatore | Giorni di ritardo | | Indicatore | Controlli |
  | Target | 0 | | Target | 40 |`;

const read = (picture: string) => recognise(drawSheet(picture).workbook, defaultProfile);

it("reads tables side by side one after the other", () => {
  const plan = `
    mission 011 · Imprese
      operational Ridurre le attese
        - Minuti {2026: 15}
      operational Formare il personale
        - Ore {2026: 30}
      operational Pagare in tempo
        - Giorni {2026: 0}
    mission 012 · Mercati
      operational Tutelare i consumatori
        - Controlli {2026: 40}
        - Sportelli {2026: 3}`;
  expect(planMistakes(read(TABLES), plan)).toEqual([]);
});

it("reads forms side by side one after the other", () => {
  expect(read(CARDS).indicators.map(({ name }) => name.value)).toEqual([
    "Minuti di attesa",
    "Giorni di ritardo",
    "Ore di formazione",
    "Controlli",
  ]);
});

it("says of what stands in the right half where it stands", () => {
  const plan = read(TABLES);
  expect(plan.indicators.map(({ name }) => formatCell(name.at))).toEqual(["B3", "B4", "B5", "G3", "G4"]);
  const target = plan.sheets[0]?.fields.find(({ role }) => role === "target");
  expect(target?.cells).toEqual([
    { top: 2, bottom: 4, left: 2, right: 2 },
    { top: 2, bottom: 3, left: 7, right: 7 },
  ]);
});

it.each([
  [
    "a table whose groups have the same leaves",
    `
    | Obiettivo | Indicatore | | Target 2026 | Consuntivo | Peso | | Target 2027 | Consuntivo | Peso |
    | Ridurre le attese | Minuti | | 15 | 12 | 60% | | 10 | 9 | 60% |`,
  ],
  [
    "an objective over indicators side by side",
    `
    | Obiettivo operativo | Ridurre le attese | | | |
    | Indicatore | Minuti di attesa | | Indicatore | Sportelli |
    | Target | 15 | | Target | 4 |
    | Peso | 60% | | Peso | 40% |`,
  ],
])("leaves %s as it is", (_what, picture) => {
  expect(drawSheet(picture).workbook.sheets.map((grid) => stackPanes(grid))).toEqual([undefined]);
});
