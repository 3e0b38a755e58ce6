import { titleMismatch } from "../../src/rules/title-mismatch";
import { testRule } from "../support/testRule";

testRule(titleMismatch, {
  "takes what most tables say for right": `
    ## Pesi
    | Obiettivo operativo          | Peso |
    | 1.1 Formare il personale     | 60%  |
    | 1.2 Aprire lo sportello      | 40%  |
    ## Dirigenti
    | Obiettivo operativo          | Peso |
    | 1.1 Formare il personale     | 60%  |
    | 1.2 Aprire lo sportello      | 40%  |
    ## Piano
    | Cod. | Obiettivo operativo                    | Indicatore | Target |
    | 1.1  | Formare tutto il personale {title-mismatch} | Ore   | >= 20  |
    | 1.2  | Aprire lo sportello                    | Utenti     | >= 300 |`,
});
