import { targetBelowBaseline } from "../../src/rules/target-below-baseline";
import { testRule } from "../support/testRule";

testRule(targetBelowBaseline, {
  "accepts keeping what was reached": `
    | Obiettivo operativo  | Indicatore         | Valore storico | Target 2026 |
    | Ascoltare gli utenti | Utenti soddisfatti | 90%            | 90%         |`,
  "does not compare a share with a count": `
    | Obiettivo operativo   | Indicatore         | Valore storico | Target 2026 |
    | Promuovere il marchio | Crescita iscritti  | 1771           | 10%         |
    | Formare il personale  | Ore                | almeno 18      | almeno 20   |`,
  "looks at the whole year": `
    | Obiettivo operativo  | Indicatore | Valore storico | Target al 30/06/2026 | Target al 31/12/2026          |
    | Formare il personale | Ore        | 18             | 10                   | 20                            |
    | Aprire lo sportello  | Utenti     | 400            | 100                  | 300 {target-below-baseline}   |`,
  "waits for the year's target where only half the year has one": `
    | Obiettivo operativo  | Indicatore | Valore storico | Target al 30/06/2026 | Target al 31/12/2026 |
    | Formare il personale | Ore        | 18             | 10                   |                      |
    | Aprire lo sportello  | Utenti     | 400            | 100                  | 500                  |`,
});
