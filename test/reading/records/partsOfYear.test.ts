import { settleDirections } from "../../../src/directions/settleDirections";
import { drawSheet } from "../../../src/grid/drawSheet";
import { defaultProfile } from "../../../src/model/profile";
import { recognise } from "../../../src/reading/recognise";
import { scorePlan } from "../../../src/scoring/scorePlan";

const profile = { ...defaultProfile, year: 2026 };

/** The score of "Corsi avviati" with a target of 12 and results below the headings; "open" where a question is all there is. */
function scored(
  headings: readonly string[],
  values: readonly string[],
  target = "12",
  name = "Corsi avviati",
) {
  const { workbook } = drawSheet(`
    | Obiettivo operativo  | Peso | Indicatore         | Target 2026 | ${headings.join(" | ")} |
    | Accogliere le scuole | 60%  | ${name}            | ${target}   | ${values.join(" | ")} |
    | Aprire la sera       | 40%  | Visite guidate     | ${target}   | ${values.join(" | ")} |`);
  const plan = settleDirections(recognise(workbook, profile), profile);
  const score = scorePlan(plan, profile).get(plan.indicators[0]?.id ?? "");
  return score?.score ?? (score?.detail?.reason ? "open" : null);
}

const named = (before: string, after = "trimestre 2026") =>
  ["I", "II", "III", "IV"].map((number) => `${before} ${number} ${after}`);

it.each<[string, readonly string[], readonly string[], unknown]>([
  ["quarters that do not rise", named("Consuntivo"), ["3", "3", "3", "3"], 1],
  ["quarters that fall", named("Consuntivo"), ["4", "2", "1", "2"], 0.75],
  ["quarters that may be running totals", named("Consuntivo"), ["1", "2", "3", "6"], "open"],
  ["values within the quarter", named("Consuntivo nel"), ["1", "2", "3", "6"], 1],
  ["values up to its end", named("Consuntivo cumulato al"), ["1", "2", "3", "6"], 0.5],
  ["English quarters", ["Actual Q1 2026", "Actual Q2 2026", "Actual Q3 2026"], ["3", "1", "2"], 0.5],
  ["quarters by a letter", ["Consuntivo T1", "Consuntivo T2", "Consuntivo T3"], ["3", "1", "2"], 0.5],
  ["halves", ["Consuntivo I semestre 2026", "Consuntivo II semestre 2026"], ["7", "5"], 1],
  ["halves by a letter", ["Consuntivo H1", "Consuntivo H2"], ["7", "5"], 1],
  ["halves by the letter of the semester", ["Consuntivo S1", "Consuntivo S2"], ["7", "5"], 1],
  ["halves on a line of their own", ["Consuntivo\\nS1", "Consuntivo\\nS2"], ["7", "5"], 1],
  ["halves counted by a letter", ["Consuntivo 1° S", "Consuntivo 2° S"], ["7", "5"], 1],
  ["halves by a number", ["Consuntivo sem. 1", "Consuntivo sem. 2"], ["7", "5"], 1],
  ["quarters counted by a letter", ["Consuntivo 1° T", "Consuntivo 2° T"], ["7", "5"], 1],
  ["thirds", ["I", "II", "III"].map((one) => `Consuntivo ${one} quadrimestre`), ["5", "3", "4"], 1],
  ["a year that stands still", named("Consuntivo"), ["2", "2", "2", "2"], "open"],
  ["days", ["Consuntivo al 31/03/2026", "Consuntivo al 30/06/2026"], ["3", "6"], 0.5],
  ["a part and the year", ["Consuntivo I semestre 2026", "Consuntivo 2026"], ["7", "9"], 0.75],
])("%s: %j with %j", (_name, headings, values, expected) => {
  expect(scored(headings, values)).toBe(expected);
});

it("reads halves by a letter below one heading", () => {
  const { workbook } = drawSheet(`
    | Obiettivo operativo  | Indicatore     | Target 2026 | Consuntivo | <  |
    | ^                    | ^              | ^           | S1         | S2 |
    | Accogliere le scuole | Corsi avviati  | 12          | 7          | 5  |
    | Aprire la sera       | Visite guidate | 12          | 4          | 2  |`);
  const { indicators } = recognise(workbook, profile);
  const periods = indicators.map(({ actuals }) => actuals.map(({ period }) => period));
  expect(periods).toEqual([
    ["30/6/2026", "31/12/2026"],
    ["30/6/2026", "31/12/2026"],
  ]);
});

it("never adds rates", () => {
  expect(scored(named("Consuntivo nel"), ["80%", "90%", "70%", "85%"], "90%", "Pratiche evase")).toBe("open");
});
