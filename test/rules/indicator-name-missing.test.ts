import { indicatorNameMissing } from "../../src/rules/indicator-name-missing";
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
