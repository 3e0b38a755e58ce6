import { sourceMissing } from "../../src/rules/source-missing";
import { testRule } from "../support/testRule";

testRule(sourceMissing, {
  "says nothing where the sheet has no such field": `
    | Obiettivo operativo  | Indicatore | Target |
    | Formare il personale | Ore        | >= 20  |`,
  "finds every blank": `
    | Obiettivo operativo  | Indicatore | Fonte | Target |
    | Formare il personale | Ore        | protocollo | >= 20  |
    | Aprire lo sportello  | Utenti     | {source-missing} | >= 300 |
    | Pagare prima         | Giorni     | {source-missing} | <= 30 |`,
});
