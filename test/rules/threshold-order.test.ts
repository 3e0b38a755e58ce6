import { thresholdOrder } from "../../src/rules/threshold-order";
import { testRule } from "../support/testRule";

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
