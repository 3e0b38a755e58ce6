import { weightMissing } from "../../src/rules/weight-missing";
import { testRule } from "../support/testRule";

testRule(weightMissing, {
  "says nothing where no sibling has a weight": `
    | Obiettivo operativo  | Peso | Indicatore | Target |
    | Formare il personale |      | Ore        | >= 20  |
    | Aprire lo sportello  |      | Utenti     | >= 300 |`,
  "finds blanks in a group that is full already": `
    | Obiettivo operativo  | Peso             | Indicatore | Target |
    | Formare il personale | 60               | Ore        | >= 20  |
    | Aprire lo sportello  | 40               | Utenti     | >= 300 |
    | Pagare prima         | {weight-missing} | Giorni     | <= 30  |`,
  "takes a word for no weight": `
    | Obiettivo operativo  | Peso                  | Indicatore | Target |
    | Formare il personale | 60                    | Ore        | >= 20  |
    | Aprire lo sportello  | alto {weight-missing} | Utenti     | >= 300 |`,
});
