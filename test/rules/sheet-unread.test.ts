import { sheetUnread } from "../../src/rules/sheet-unread";
import { testRule } from "../support/testRule";

testRule(sheetUnread, {
  "says nothing of a sheet that is no plan": `
    | Obiettivo operativo  | Indicatore | Target |
    | Formare il personale | Ore        | >= 20  |
    | Aprire lo sportello  | Utenti     | >= 300 |
    ## Rubrica
    | Ufficio | Telefono |
    | Sede    | 4512     |`,
});
