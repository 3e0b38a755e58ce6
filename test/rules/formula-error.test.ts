import { formulaError } from "../../src/rules/formula-error";
import { findingsOn, testRule } from "../support/testRule";
import { drawSheet } from "../../src/grid/drawSheet";
import { said } from "../support/said";

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

it.each([
  [
    ["#REF!", "#REF!"],
    [
      "C2: Atteso un valore, trovato l'errore #REF!. / Expected a value, found the error #REF!.",
      "C3: Atteso un valore, trovato l'errore #REF!. / Expected a value, found the error #REF!.",
    ],
  ],
  [
    ["#CALC?", ">= 300"],
    [
      "C2: Una formula senza risultato, perché mai calcolata: apri il file in Excel e salvalo. / " +
        "One formula without a result, never computed: open the file in Excel and save it.",
    ],
  ],
  [
    ["#CALC?", "#CALC?"],
    [
      "C2 (C3): 2 formule senza risultato, perché mai calcolate: apri il file in Excel e salvalo. / " +
        "2 formulas without a result, never computed: open the file in Excel and save it.",
    ],
  ],
])("says of targets %j what is wrong, and once what has one cure", ([first, second], sentences) => {
  const picture = `
    | Obiettivo operativo  | Indicatore | Target      |
    | Formare il personale | Ore        | ${first} |
    | Aprire lo sportello  | Utenti     | ${second} |`;
  expect(said(formulaError, picture)).toEqual(sentences);
});

it("marks the objective or the indicator whose cell holds the error", () => {
  const { workbook } = drawSheet(`
    | Obiettivo operativo  | Peso  | Indicatore | Valore storico | Target |
    | Formare il personale | #REF! | Ore        | 10             | >= 20  |
    | Aprire lo sportello  | 40%   | Utenti     | #REF!          | >= 300 |`);
  expect(findingsOn(formulaError, workbook).map(({ about }) => about.length)).toEqual([1, 1]);
});
