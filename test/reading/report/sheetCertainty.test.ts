import { drawSheet } from "../../../src/grid/drawSheet";
import { defaultProfile } from "../../../src/model/profile";
import { recognise } from "../../../src/reading/recognise";
import { SHEET_DOUBTS } from "../../../src/reading/report/sheetDoubts";
import learned from "../../../src/reading/report/sheetDoubts.weights.json";

const certaintyOf = (picture: string): number =>
  recognise(drawSheet(picture).workbook, defaultProfile).sheets[0]?.certainty ?? NaN;

const PLAIN = `
  ## Piano
  | Piano della performance 2026 | < | < | < | < |
  | Obiettivo operativo | Peso | Indicatore | Target 2026 | Responsabile |
  | Ridurre i tempi di rilascio | 60% | Giorni medi di rilascio | <= 10 | Anagrafe |
  | Formare il personale | 40% | Ore di formazione per dipendente | >= 20 | Personale |`;

it("has learned of every doubt, and that none makes surer; else `npm run learn` is due", () => {
  const { always, ...doubts } = learned;
  expect(Object.keys(doubts)).toEqual(SHEET_DOUBTS.map(({ id }) => id));
  expect(Object.values(doubts).filter((weight) => weight > 0)).toEqual([]);
  expect(always).toBeGreaterThan(0);
});

it.each<[string, (plain: string) => string]>([
  ["a heading nobody knows", (plain) => plain.replace("Responsabile", "Zoccolo").replace("Peso", "Vaglio")],
  ["weights that do not add up", (plain) => plain.replace("40%", "90%")],
  ["no target at all", (plain) => plain.replace("<= 10", "").replace(">= 20", "")],
  ["targets that measure nothing", (plain) => plain.replace("<= 10", "rinvio").replace(">= 20", "vedi nota")],
  [
    "numbers for titles",
    (plain) => plain.replace("Ridurre i tempi di rilascio", "1").replace("Formare il personale", "2"),
  ],
  ["weights of some only", (plain) => plain.replace("40%", "")],
])("is less sure of %s", (_case, change) => {
  expect(certaintyOf(change(PLAIN))).toBeLessThan(certaintyOf(PLAIN));
});

it("is fairly sure of a plain plan", () => {
  expect(certaintyOf(PLAIN)).toBeGreaterThan(0.8);
});
