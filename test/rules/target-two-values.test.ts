import { targetTwoValues } from "../../src/rules/target-two-values";
import { testRule } from "../support/testRule";
import { said } from "../support/said";

testRule(targetTwoValues, {
  "accepts one year per line": `
    | Obiettivo operativo  | Indicatore | Target                         |
    | Formare il personale | Ore        | Anno:2026—≥20\nAnno:2027—≥25 |`,
  "accepts a value with its unit and a remark": `
    | Obiettivo operativo  | Indicatore | Target                  |
    | Formare il personale | Ore        | 20 ore per dipendente   |
    | Evadere le istanze   | Istanze    | 90% entro 30 giorni     |`,
});

it("says what was expected and what stands there", () => {
  expect(targetTwoValues.bad.flatMap((picture) => said(targetTwoValues, picture))).toEqual([
    "C3: Atteso un target, trovati due valori: «>1 90%». / Expected one target, found two values: “>1 90%”.",
  ]);
});
