import { titleMismatch } from "../../src/rules/title-mismatch";
import { testRule } from "../support/testRule";

testRule(titleMismatch, {
  "lets a page heading cut a mission short": `
    | MISSIONE 016 COMMERCIO INTERNAZIONALE |
    | Missione | 016 Commercio internazionale ed internazionalizzazione del sistema produttivo |
    | Obiettivo operativo | Aprire lo sportello |
    | Indicatore | Utenti |
    | Target | >= 300 |`,
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
