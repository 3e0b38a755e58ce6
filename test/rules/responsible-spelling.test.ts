import { responsibleSpelling } from "../../src/rules/responsible-spelling";
import { testRule } from "../support/testRule";

testRule(responsibleSpelling, {
  "tells numbers apart": `
    | Obiettivo operativo  | Responsabile   | Indicatore | Target |
    | Formare il personale | Servizio 1     | Ore        | >= 20  |
    | Aprire lo sportello  | Servizio 2     | Utenti     | >= 300 |`,
  "overlooks dots and capitals": `
    | Obiettivo operativo  | Responsabile      | Indicatore | Target |
    | Formare il personale | U.O. Personale    | Ore        | >= 20  |
    | Aprire lo sportello  | UO PERSONALE      | Utenti     | >= 300 |`,
  "finds a slip of the hand": `
    | Obiettivo operativo  | Responsabile                              | Indicatore | Target |
    | Formare il personale | Segreteria generale                       | Ore        | >= 20  |
    | Aprire lo sportello  | Segreteria generale                       | Utenti     | >= 300 |
    | Pagare prima         | Segerteria generale {responsible-spelling} | Giorni    | <= 30  |`,
  "takes another ending for another word": `
    | Obiettivo operativo  | Responsabile    | Indicatore | Target |
    | Formare il personale | Ufficio tributo | Ore        | >= 20  |
    | Aprire lo sportello  | Ufficio tributi | Utenti     | >= 300 |`,
});
