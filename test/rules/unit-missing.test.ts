import { unitMissing } from "../../src/rules/unit-missing";
import { testRule } from "../support/testRule";

testRule(unitMissing, {
  "says nothing where the sheet has no such field": `
    | Obiettivo operativo  | Indicatore | Target |
    | Formare il personale | Ore        | >= 20  |`,
  "finds every blank": `
    | Obiettivo operativo  | Indicatore | Unità di misura | Target |
    | Formare il personale | Ore        | ore | >= 20  |
    | Aprire lo sportello  | Utenti     | {unit-missing} | >= 300 |
    | Pagare prima         | Giorni     | {unit-missing} | <= 30 |`,
});
