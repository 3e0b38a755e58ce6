import { codeReference } from "../../src/rules/code-reference";
import { testRule } from "../support/testRule";

testRule(codeReference, {
  "reads 1.01 and 1.1 as one code": `
    ## Pesi
    | Obiettivo operativo            | Peso |
    | 1.01 Formare il personale      | 60%  |
    | 1.02 Aprire lo sportello       | 40%  |
    ## Piano
    | Cod. | Obiettivo operativo  | Indicatore | Target |
    | 1.1  | Formare il personale | Ore        | >= 20  |
    | 1.2  | Aprire lo sportello  | Utenti     | >= 300 |`,
  "shows the table that disagrees with the others": `
    ## Piano
    | Cod.                   | Obiettivo operativo  | Indicatore | Target |
    | 1.8 {code-reference}   | Formare il personale | Ore        | >= 20  |
    | 1.2                    | Aprire lo sportello  | Utenti     | >= 300 |
    ## Pesi
    | Obiettivo operativo            | Peso |
    | 1.1 Formare il personale       | 60%  |
    | 1.2 Aprire lo sportello        | 40%  |
    ## Dirigenti
    | Obiettivo operativo            | Peso |
    | 1.1 Formare il personale       | 60%  |
    | 1.2 Aprire lo sportello        | 40%  |`,
});
