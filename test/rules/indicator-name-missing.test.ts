import { drawSheet } from "../../src/grid/drawSheet";
import { formatCell } from "../../src/model/address";
import type { Plan } from "../../src/model/plan";
import { defaultProfile } from "../../src/model/profile";
import { recognise } from "../../src/reading/recognise";
import { checkPlan } from "../../src/rules/checkPlan";
import { indicatorNameMissing } from "../../src/rules/indicator-name-missing";
import { said } from "../support/said";
import { testRule } from "../support/testRule";

testRule(indicatorNameMissing, {
  "lets a row without any content be": `
    | Obiettivo operativo  | Indicatore | Target |
    | Formare il personale | Ore        | >= 20  |
    |                      |            |        |`,
  "finds a target beside an algorithm only": `
    | Obiettivo operativo  | Indicatore               | Algoritmo         | Target |
    | Formare il personale | Ore                      | ore erogate       | >= 20  |
    | Aprire lo sportello  | {indicator-name-missing} | utenti registrati | >= 300 |`,
});

// What a planner reads, and where.
it.each<[string, readonly string[]]>([
  [
    `
    | Obiettivo operativo  | Indicatore | Algoritmo     | Target |
    | Formare il personale | Ore        | ore / persone | >= 20  |
    | ^                    |            | corsi / anno  | >= 3   |
    | Aprire lo sportello  | Utenti     | utenti        | >= 300 |`,
    [
      "B3: Atteso il nome dell'indicatore, trovato vuoto accanto a «corsi / anno». / Expected the name of the indicator, found none beside “corsi / anno”.",
    ],
  ],
])("says in full what it found (%#)", (picture, texts) => {
  expect(said(indicatorNameMissing, picture)).toEqual(texts);
});

const read = recognise(
  drawSheet(`
    | Obiettivo operativo  | Indicatore | Algoritmo     | Target 2026 |
    | Formare il personale | Ore        | ore / persone | >= 20       |
    | ^                    | Corsi      | corsi / anno  | >= 3        |`).workbook,
  defaultProfile,
);

// Where no cell was left for the name, it belongs below the last one, in the row of what there is.
it.each([
  ["what stands on the right", { row: 2, col: 3 }, "B3"],
  ["what stands in the column of the names", { row: 4, col: 1 }, "B5"],
  ["what stands on the left of them", { row: 2, col: 0 }, "A3"],
  ["what stands in their row", { row: 1, col: 3 }, "D2"],
  ["what stands above them", { row: 0, col: 3 }, "D1"],
])("points beside %s", (_what, place, cell) => {
  const indicators = read.indicators.map((one, index) =>
    index === 0
      ? one
      : {
          ...one,
          name: { ...one.name, value: "", at: { ...one.name.at, ...place } },
          blanks: { ...one.blanks, name: undefined },
        },
  );
  const [finding] = checkPlan({ ...read, indicators } as Plan, defaultProfile, undefined, [
    indicatorNameMissing,
  ]);
  expect(finding && formatCell(finding.at)).toBe(cell);
});
