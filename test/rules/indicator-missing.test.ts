import { indicatorMissing } from "../../src/rules/indicator-missing";
import { testRule } from "../support/testRule";

testRule(indicatorMissing, {
  "counts indicators further down": `
    | Obiettivo strategico | Obiettivo operativo  | Indicatore | Target |
    | Servizi semplici     | Formare il personale | Ore        | >= 20  |
    | ^                    | Aprire lo sportello  | Utenti     | >= 300 |`,
  "names an objective in the middle of the table": `
    | Obiettivo operativo                     | Peso | Indicatore | Target |
    | Formare il personale                    | 40%  | Ore        | >= 20  |
    | Aprire lo sportello {indicator-missing} | 30%  |            |        |
    | Pagare prima                            | 30%  | Giorni     | <= 30  |`,
});
