import { settleDirections } from "../../src/directions/settleDirections";
import { drawSheet } from "../../src/grid/drawSheet";
import { defaultProfile } from "../../src/model/profile";
import { recognise } from "../../src/reading/recognise";
import { scorePlan } from "../../src/scoring/scorePlan";

const profile = { ...defaultProfile, year: 2026 };

function scoresOf(target: string, actual: string, cells: readonly (readonly [string, string])[]) {
  const rows = cells.map(
    ([wanted, reached], row) =>
      `| ${TITLES[row] ?? ""} | ${NAMES[row] ?? ""} | ${wanted} | ${reached} | Ufficio ${row + 1} |`,
  );
  const { workbook } = drawSheet(`
    | Obiettivo operativo | Indicatore | ${target} | ${actual} | Responsabile |
    ${rows.join("\n    ")}`);
  const plan = settleDirections(recognise(workbook, profile), profile);
  const scores = scorePlan(plan, profile);
  return plan.indicators.map(({ id }) => scores.get(id)?.score ?? null);
}

const TITLES = ["Accogliere le scuole", "Pagare i fornitori", "Aprire la sera"];
const NAMES = ["Scuole accolte", "Fatture pagate", "Aperture serali"];

it.each([
  ["Target 2026 %", "Consuntivo 2026 %"],
  ["Target 2026 (%)", "Consuntivo 2026 (%)"],
  ["Target 2026 %", "Consuntivo 2026"],
])("reads %s and %s in per cent", (target, actual) => {
  const scores = scoresOf(target, actual, [
    ["90", "72"],
    ["80", "80"],
    ["80", "0.4"],
  ]);
  expect(scores.map((score) => Math.round((score ?? NaN) * 1e4) / 1e4)).toEqual([0.8, 1, 0.5]);
});

it("does not score a result in per cent beside a count", () => {
  const scores = scoresOf("Target 2026", "Consuntivo 2026 %", [
    ["30 n.", "80"],
    ["20 n.", "90"],
  ]);
  expect(scores).toEqual([null, null]);
});
