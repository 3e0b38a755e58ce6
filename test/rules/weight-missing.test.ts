import { weightMissing } from "../../src/rules/weight-missing";
import { testRule } from "../support/testRule";

testRule(weightMissing, {
  "says nothing where no sibling has a weight": `
    | Obiettivo operativo  | Peso | Indicatore | Target |
    | Formare il personale |      | Ore        | >= 20  |
    | Aprire lo sportello  |      | Utenti     | >= 300 |`,
  "finds every weight that cannot be read, though none can": `
    | Obiettivo operativo  | Peso                    | Indicatore | Target |
    | Formare il personale | Alta {weight-missing}   | Ore        | >= 20  |
    | Aprire lo sportello  | 50/100 {weight-missing} | Utenti     | >= 300 |`,
  "takes a number beyond all weights for none": `
    | Obiettivo operativo  | Peso                      | Indicatore | Target |
    | Formare il personale | 10000000 {weight-missing} | Ore        | >= 20  |
    | Aprire lo sportello  | 9999999 {weight-missing}  | Utenti     | >= 300 |`,
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
