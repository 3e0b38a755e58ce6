import { thresholdMissing } from "../../src/rules/threshold-missing";
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
