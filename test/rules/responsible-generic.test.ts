import { responsibleGeneric } from "../../src/rules/responsible-generic";
import { testRule } from "../support/testRule";

testRule(responsibleGeneric, {
  "accepts a number and a name": `
    | Obiettivo operativo  | Responsabile                   | Indicatore | Target |
    | Formare il personale | Responsabile del Servizio 3    | Ore        | >= 20  |
    | Aprire lo sportello  | U.O. "Registro Imprese"        | Utenti     | >= 300 |`,
  "names all the cells of one wording": `
    | Obiettivo operativo  | Responsabile                                   | Indicatore | Target |
    | Formare il personale | Responsabile del servizio {responsible-generic} | Ore       | >= 20  |
    | Aprire lo sportello  | Responsabile del servizio                      | Utenti     | >= 300 |`,
});
