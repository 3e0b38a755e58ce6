import { thresholdReadable } from "../../src/rules/threshold-readable";
import { testRule } from "../support/testRule";

testRule(thresholdReadable, {
  "takes the planner to a target that stands apart from both its thresholds": `
    | Obiettivo operativo  | Indicatore | Target                     | Soglia 80% | Soglia 60% |
    | Formare il personale | Ore        | 31/12/2026 {threshold-readable} | 15    | 10         |`,
  "accepts days without their unit": `
    | Obiettivo operativo | Indicatore | Target | Soglia 80% | Soglia 60% |
    | Pagare prima        | Giorni     | 28 gg  | 29         | 30         |`,
  "finds words around the number": `
    | Obiettivo operativo  | Indicatore    | Target | Soglia 80%                          | Soglia 60%                |
    | Formare il personale | Partecipazione | 100%  | Frequenza 80 % {threshold-readable} | frequenza minima prevista |
    | Aprire lo sportello  | Utenti        | 300    | 250                                 | 200                       |`,
});
