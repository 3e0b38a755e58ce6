import { numberAsText } from "../../src/rules/number-as-text";
import { testRule } from "../support/testRule";

testRule(numberAsText, {
  "leaves what is more than a number alone": `
    | Obiettivo operativo  | Indicatore | Target |
    | Formare il personale | Ore        | >= 20  |
    | Pagare prima         | Giorni     | 28 gg  |
    | Aprire lo sportello  | Apertura   | SI     |`,
  "finds an amount in euro": `
    | Obiettivo operativo | Indicatore | Target                  | Soglia 80% |
    | Contenere i costi   | Spesa      | "50 €" {number-as-text} | 60         |`,
  "reports a habit once for the sheet": `
    | Obiettivo operativo  | Indicatore | Target                 |
    | Formare il personale | Ore        | "20" {number-as-text}  |
    | Aprire lo sportello  | Utenti     | "300"                  |
    | Pagare prima         | Giorni     | "30"                   |
    | Rinnovare la sede    | Lavori     | "2"                    |
    | Stipulare accordi    | Accordi    | "4"                    |
    | Ascoltare gli utenti | Voto       | "90%"                  |`,
  "finds what a script leaves of 95%": `
    | Obiettivo operativo  | Indicatore | Target                  |
    | Ascoltare gli utenti | Voto       | "0.95" {number-as-text} |
    | Rinnovare la sede    | Lavori     | "30.06"                 |`,
});
