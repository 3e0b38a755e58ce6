import { thresholdMissing } from "../../src/rules/threshold-missing";
import { said } from "../support/said";
import { testRule } from "../support/testRule";

testRule(thresholdMissing, {
  "asks nothing of a target nobody measures": `
    | Obiettivo operativo  | Indicatore | Target      | Soglia 80% | Soglia 60% |
    | Formare il personale | Ore        | 20          | 16         | 12         |
    | Curare il servizio   | Livello    | qualitativo |            |            |`,
  "finds both thresholds missing": `
    | Obiettivo operativo  | Indicatore | Target | Soglia 80%          | Soglia 60% |
    | Formare il personale | Ore        | 20     | 16                  | 12         |
    | Stipulare accordi    | Accordi    | 1      | {threshold-missing} |            |`,
});

// What a planner reads, and where.
it.each<[string, readonly string[]]>([
  [
    `
    | Obiettivo operativo | Indicatore | Target     | Soglia 80% | Soglia 60% |
    | Formare             | Ore        | 20         | 16         | 12         |
    | Aprire              | Utenti     | 300        |            |            |
    | Rinnovare           | Lavori     | 30/06/2026 | 30/07/2026 |            |`,
    [
      "D3 (E3 C3): Attese le soglie 80 % e 60 %, trovate vuote. / Expected thresholds of 80% and 60%, found none.",
      "E4 (C4): Attesa la soglia 60 %, trovata vuota. / Expected a threshold of 60%, found none.",
    ],
  ],
])("says in full what it found (%#)", (picture, texts) => {
  expect(said(thresholdMissing, picture)).toEqual(texts);
});
