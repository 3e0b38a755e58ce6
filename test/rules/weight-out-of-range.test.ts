import { weightOutOfRange } from "../../src/rules/weight-out-of-range";
import { testRule } from "../support/testRule";

testRule(weightOutOfRange, {
  "accepts a hundred and a hundredth": `
    | Obiettivo operativo  | Peso | Indicatore | Target |
    | Formare il personale | 99   | Ore        | >= 20  |
    | Aprire lo sportello  | 1    | Utenti     | >= 300 |`,
  "finds a negative weight and a slip of the comma": `
    | Obiettivo operativo  | Peso                      | Indicatore | Target |
    | Formare il personale | 50                        | Ore        | >= 20  |
    | Aprire lo sportello  | 500 {weight-out-of-range} | Utenti     | >= 300 |
    | Pagare prima         | -5 {weight-out-of-range}  | Giorni     | <= 30  |`,
});
