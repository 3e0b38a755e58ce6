import { algorithmMissing } from "../../src/rules/algorithm-missing";
import { testRule } from "../support/testRule";

testRule(algorithmMissing, {
  "says nothing where the sheet has no such field": `
    | Obiettivo operativo  | Indicatore | Target |
    | Formare il personale | Ore        | >= 20  |`,
  "finds every blank": `
    | Obiettivo operativo  | Indicatore | Algoritmo | Target |
    | Formare il personale | Ore        | ore erogate | >= 20  |
    | Aprire lo sportello  | Utenti     | {algorithm-missing} | >= 300 |
    | Pagare prima         | Giorni     | {algorithm-missing} | <= 30 |`,
});
