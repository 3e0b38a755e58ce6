import { targetUnreadable } from "../../src/rules/target-unreadable";
import { testRule } from "../support/testRule";

testRule(targetUnreadable, {
  "reads the forms planners use": `
    | Obiettivo operativo  | Indicatore       | Target              |
    | Formare il personale | Ore              | almeno 20           |
    | Aprire lo sportello  | Apertura         | entro il 30/06      |
    | Pagare prima         | Giorni           | < anno precedente   |
    | Ascoltare gli utenti | Soddisfazione    | Anno di rilevazione |
    | Rinnovare la sede    | Lavori affidati  | SI                  |`,
  "finds a value still to come": `
    | Obiettivo operativo  | Indicatore | Target                         |
    | Formare il personale | Ore        | da definire {target-unreadable} |
    | Aprire lo sportello  | Utenti     | 300                            |`,
});
