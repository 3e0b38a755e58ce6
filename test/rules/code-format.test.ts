import { codeFormat } from "../../src/rules/code-format";
import { testRule } from "../support/testRule";

testRule(codeFormat, {
  "overlooks how a code is set off from its title": `
    ## Pesi
    | Obiettivo operativo            | Peso |
    | 1.1. Formare il personale      | 60%  |
    | 1.2 - Aprire lo sportello      | 40%  |
    ## Piano
    | Cod. | Obiettivo operativo  | Indicatore | Target |
    | 1.1  | Formare il personale | Ore        | >= 20  |
    | 1.2  | Aprire lo sportello  | Utenti     | >= 300 |`,
});
