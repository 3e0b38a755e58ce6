import { settleDirections } from "../../../src/directions/settleDirections";
import { drawSheet } from "../../../src/grid/drawSheet";
import { defaultProfile } from "../../../src/model/profile";
import { recognise } from "../../../src/reading/recognise";
import { scorePlan } from "../../../src/scoring/scorePlan";

const profile = { ...defaultProfile, year: 2026 };

function read(target: string, actual: string) {
  const { workbook } = drawSheet(`
    | Obiettivo operativo  | Peso | Indicatore         | Target 2026   | Consuntivo 2026 |
    | Accogliere le scuole | 60%  | Accordi conclusi   | "${target}"   | ${actual} |
    | Aprire la sera       | 40%  | Visite guidate     | 12            | 12        |`);
  const plan = settleDirections(recognise(workbook, profile), profile);
  const [indicator] = plan.indicators;
  return {
    target: indicator?.targets.map(({ text, inline }) => [text, inline]),
    thresholds: indicator?.thresholds.map(({ level, text }) => [level, text]),
    score: scorePlan(plan, profile).get(indicator?.id ?? "")?.score ?? null,
  };
}

it.each<[string, string, unknown]>([
  [
    "100 % dei punti se >= 8, 60 % se >= 4",
    "5",
    { target: [[">= 8", true]], thresholds: [[0.6, ">= 4"]], score: 0.6 },
  ],
  ["100% se >= 8, 60% se >= 4", "9", { target: [[">= 8", true]], thresholds: [[0.6, ">= 4"]], score: 1 }],
  ["100% se >= 8, 60% se >= 4", "3", { target: [[">= 8", true]], thresholds: [[0.6, ">= 4"]], score: 0 }],
  [
    "100% dei punti entro marzo, 70% entro maggio",
    "15/04/2026",
    { target: [["entro marzo", true]], thresholds: [[0.7, "entro maggio"]], score: 0.7 },
  ],
  ["90%", "45%", { target: [["90%", undefined]], thresholds: [], score: 0.5 }],
])("%s with %s", (target, actual, expected) => {
  expect(read(target, actual)).toEqual(expected);
});

it("what cannot be split is kept whole and not scored", () => {
  const { target, score } = read("100% se approvato, 60% se discusso", "5");
  expect([target, score]).toEqual([[["100% se approvato, 60% se discusso", undefined]], null]);
});
