import { thresholdOrder } from "../../src/rules/threshold-order";
import { testRule } from "../support/testRule";
import { said } from "../support/said";

testRule(thresholdOrder, {
  "knows months and lower is better": `
    | Obiettivo operativo | Indicatore | Target    | Soglia 80% | Soglia 60% |
    | Rinnovare la sede   | Lavori     | settembre | ottobre    | novembre   |
    | Contenere i costi   | Costi      | 30%       | 32%        | 34%        |`,
  "finds thresholds against the operator": `
    | Obiettivo operativo  | Indicatore | Target | Soglia 80%           | Soglia 60%           |
    | Formare il personale | Ore        | >= 20  | 22 {threshold-order} | 24 {threshold-order} |
    | Aprire lo sportello  | Utenti     | 300    | 250                  | 200                  |`,
});

it("says what was expected and what stands there", () => {
  expect(thresholdOrder.bad.flatMap((picture) => said(thresholdOrder, picture))).toEqual([
    "E2 (D2): Attesa una soglia più facile di «16», trovato «18». / Expected a threshold easier than “16”, found “18”.",
    "D3 (C3): Attesa una soglia più facile di «300», trovata uguale. / Expected a threshold easier than “300”, found the same.",
  ]);
});
