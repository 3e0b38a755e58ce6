import { drawSheet } from "../../../src/grid/drawSheet";
import { formatCell } from "../../../src/model/address";
import { defaultProfile } from "../../../src/model/profile";
import { nestHeadings } from "../../../src/reading/plain/nestHeadings";
import { recognise } from "../../../src/reading/recognise";
import { planMistakes } from "../../support/comparePlan";

const flat = (joint: string) =>
  `
  | Camera di commercio | | | | | |
  | Ob. strategico_Cod. | Ob. strategico_Titolo | Ob. operativo_Cod. | Ob. operativo_Titolo | Indicatore | Target_2026 | Target_2027 |
  | 1 | Imprese | 1.1 | Ridurre le attese | Minuti | 15 | 12 |
  | 2 | Persone | 2.1 | Formare il personale | Ore | 30 | 32 |
  | ^ | ^ | 2.2 | Pagare in tempo | Giorni | 0 | 0 |`.replaceAll("_", joint);

const gridOf = (picture: string) => drawSheet(picture).workbook.sheets.map((grid) => nestHeadings(grid));

it.each([" - ", ": ", "_", " > ", " / ", "\\n"])(
  "reads headings that are several in one, with “%s” between them",
  (joint) => {
    const read = recognise(drawSheet(flat(joint)).workbook, defaultProfile);
    const plan = `
    strategic 1 · Imprese
      operational 1.1 · Ridurre le attese
        - Minuti {2026: 15; 2027: 12}
    strategic 2 · Persone
      operational 2.1 · Formare il personale
        - Ore {2026: 30; 2027: 32}
      operational 2.2 · Pagare in tempo
        - Giorni {2026: 0; 2027: 0}`;
    expect(planMistakes(read, plan)).toEqual([]);
    expect(read.indicators.map(({ name }) => formatCell(name.at))).toEqual(["E3", "E4", "E5"]);
  },
);

it.each([
  [
    "headings in two languages",
    `
    | Nr. | Ziel / Obiettivo | Einheit / Unità | Ist / Consuntivo 2025 | Ist / Consuntivo 2026 | Soll / Target 2027 | Soll / Target 2028 |
    | 1 | Verkehr fördern / Promuovere il traffico | % | 10 | 12 | 14 | 15 |`,
  ],
  [
    "records whose titles begin alike",
    `
    | Area 1 - Imprese | Area 1 - Mercati | Area 1 - Persone | Area 1 - Risorse |
    | Ridurre le attese | Vigilare | Formare | Pagare |`,
  ],
])("leaves %s as they are", (_what, picture) => {
  expect(gridOf(picture)).toEqual([undefined]);
});
