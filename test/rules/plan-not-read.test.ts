import { planNotRead } from "../../src/rules/plan-not-read";
import { testRule } from "../support/testRule";

testRule(planNotRead, {
  "says nothing of a sheet with a single word of a plan": `
    | Obiettivo operativo  | Indicatore | Target |
    | Formare il personale | Ore        | >= 20  |
    | Aprire lo sportello  | Utenti     | >= 300 |
    ## Elenco
    | Indicatore | Ufficio |
    | Ore        | Sede    |`,
});
