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
