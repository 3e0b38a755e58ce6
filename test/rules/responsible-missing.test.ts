import { responsibleMissing } from "../../src/rules/responsible-missing";
import { testRule } from "../support/testRule";

testRule(responsibleMissing, {
  "says nothing where the sheet has no such field": `
    | Obiettivo operativo  | Indicatore | Target |
    | Formare il personale | Ore        | >= 20  |`,
  "reads a merged responsible for all its rows": `
    | Obiettivo operativo  | Responsabile  | Indicatore | Target |
    | Formare il personale | Risorse umane | Ore        | >= 20  |
    | Aprire lo sportello  | ^             | Utenti     | >= 300 |`,
});
