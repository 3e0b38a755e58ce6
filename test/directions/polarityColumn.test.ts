import { settleDirections } from "../../src/directions/settleDirections";
import { drawSheet } from "../../src/grid/drawSheet";
import { formatAddress } from "../../src/model/address";
import { defaultProfile } from "../../src/model/profile";
import { recognise } from "../../src/reading/recognise";
import { checkPlan } from "../../src/rules/checkPlan";
import { directionContradiction } from "../../src/rules/direction-contradiction";

const profile = { ...defaultProfile, year: 2026 };

const TITLES = ["Accogliere le scuole", "Aprire la sera"];

/** A plan with a column of directions, read by the reader. */
function planWith(heading: string, words: readonly string[], target = "20") {
  const rows = words.map(
    (word, row) => `| ${TITLES[row] ?? ""} | Sportelli aperti | numero | ${target} | ${word} | Anagrafe |`,
  );
  const picture = `
    | Obiettivo operativo | Indicatore | Unità di misura | Target 2026 | ${heading} | Responsabile |
    ${rows.join("\n    ")}`;
  return settleDirections(recognise(drawSheet(picture).workbook, profile), profile);
}

const ways = (heading: string, words: readonly string[]) =>
  planWith(heading, words).indicators.map(({ direction }) => [direction?.value, direction?.assumed]);

it.each([
  ["Polarità", ["Negativa", "Positiva"]],
  ["Verso", ["decrescente", "crescente"]],
  ["Andamento atteso", ["↓", "↑"]],
  ["Verso", ["minimizzare", "massimizzare"]],
  ["Polarità", ["−", "+"]],
  ["Polarità", ["-", "+"]],
])("reads the column %s with %j", (heading, words) => {
  expect(ways(heading, words)).toEqual([
    ["lower", false],
    ["higher", false],
  ]);
});

it("takes a dash among words for an empty place", () => {
  expect(ways("Polarità", ["-", "Negativa"])).toEqual([
    ["higher", true],
    ["lower", false],
  ]);
});

it("says where the column and the sign of the target contradict each other", () => {
  const plan = planWith("Polarità", ["Negativa", "Positiva"], ">= 20");
  const found = checkPlan(plan, profile, undefined, [directionContradiction]);
  expect(
    found.map(({ at, related }) => [formatAddress(at), related.map((one) => formatAddress(one))]),
  ).toEqual([["Piano!E2", ["Piano!D2"]]]);
});

it("says where the column and the order of thresholds contradict each other", () => {
  const picture = `
    | Obiettivo operativo | Indicatore | Target 2026 | Soglia 80% | Soglia 60% | Polarità |
    | Accogliere le scuole | Utenti accolti | 300         | 250        | 200        | Negativa |
    | Pagare i fornitori  | Giorni per pagare | 28 | 29 | 30 | Negativa |`;
  const plan = settleDirections(recognise(drawSheet(picture).workbook, profile), profile);
  const found = checkPlan(plan, profile, undefined, [directionContradiction]);
  expect(found.map(({ at }) => formatAddress(at).replace(/.*!/, ""))).toEqual(["F2"]);
});
