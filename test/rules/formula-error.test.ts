import { formulaError } from "../../src/rules/formula-error";
import { testRule } from "../support/testRule";

testRule(formulaError, {
  "finds every kind of error": `
    | Obiettivo operativo  | Peso                    | Indicatore | Target                |
    | Formare il personale | #N/A {formula-error}    | Ore        | >= 20                 |
    | Aprire lo sportello  | 40%                     | Utenti     | #DIV/0! {formula-error} |`,
  "says once of a sheet that formulas were never computed": `
    | Obiettivo operativo  | Peso                   | Indicatore | Target |
    | Formare il personale | #CALC? {formula-error} | Ore        | >= 20  |
    | Aprire lo sportello  | #CALC? {formula-error} | Utenti     | #CALC? {formula-error} |`,
});
