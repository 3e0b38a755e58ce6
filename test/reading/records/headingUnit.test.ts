import { settleDirections } from "../../../src/directions/settleDirections";
import { drawSheet } from "../../../src/grid/drawSheet";
import { defaultProfile } from "../../../src/model/profile";
import { recognise } from "../../../src/reading/recognise";
import { scorePlan } from "../../../src/scoring/scorePlan";
import { interpretTargets } from "../../../src/targets/interpretTargets";

const profile = { ...defaultProfile, year: 2026 };

/** The target as read and the score, of one indicator whose target and result stand below headings. */
function under(target: string, actual: string, values: readonly [string, string]) {
  const name = target.includes("gg") ? "Tempo di accoglienza" : "Classi accolte";
  const { workbook } = drawSheet(`
    | Obiettivo operativo  | Peso | Indicatore                | ${target}    | ${actual}    |
    | Accogliere le scuole | 60%  | ${name}                   | ${values[0]} | ${values[1]} |
    | Aprire la sera       | 40%  | Serate con visite guidate | ${values[0]} | ${values[1]} |`);
  const plan = settleDirections(recognise(workbook, profile), profile);
  const [indicator] = plan.indicators;
  const [reading] = indicator?.targets ?? [];
  if (!indicator || !reading) throw new Error("a target is due");
  const meaning = interpretTargets(2026, plan.indicators)(indicator, reading, []);
  return {
    target: meaning.ok ? [meaning.target.value, meaning.target.unit] : meaning.cause,
    score: scorePlan(plan, profile).get(indicator.id)?.score,
  };
}

it.each<[string, string, readonly [string, string], unknown, unknown]>([
  ["Target 2026 %", "Consuntivo 2026 %", ["90", "45"], [0.9, "percent"], 0.5],
  ["Target 2026 (%)", "Consuntivo 2026 (%)", ["80", "40"], [0.8, "percent"], 0.5],
  ["Target 2026 in %", "Consuntivo 2026", ["90", "45%"], [0.9, "percent"], 0.5],
  ["% target 2026", "Consuntivo 2026", ["90", "45"], [0.9, "percent"], 0.5],
  ["Target 2026 (n.)", "Consuntivo 2026 %", ["30", "80"], [30, null], null],
  ["Target 2026 (gg)", "Consuntivo 2026 (gg)", ["10", "20"], [10, "days"], 0.5],
  ["Target 2026", "Consuntivo 2026", ["90", "45"], [90, null], 0.5],
])("%s / %s: %j", (target, actual, values, read, score) => {
  expect(under(target, actual, values)).toEqual({ target: read, score });
});
