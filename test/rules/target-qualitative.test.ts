import { targetQualitative } from "../../src/rules/target-qualitative";
import { testRule } from "../support/testRule";
import { said } from "../support/said";

testRule(targetQualitative, {
  "finds what stands in an annex": `
    | Obiettivo operativo  | Indicatore           | Target                                         |
    | Formare il personale | Ore                  | >= 20                                          |
    | Rispettare i tempi   | Tempi dei procedimenti | Rispetto tempistica (Vedi allegato) {target-qualitative} |`,
  "reports an indicator once for all its periods": `
    | Obiettivo operativo  | Indicatore     | Target al 30/06/2026            | Target al 31/12/2026 |
    | Formare il personale | Ore            | 10                              | 20                   |
    | Rinnovare la sede    | Affidamento    | avvio gara {target-qualitative} | completamento        |`,
});

it("says what was expected and what stands there", () => {
  expect(targetQualitative.bad.flatMap((picture) => said(targetQualitative, picture))).toEqual([
    "C3: Atteso un valore da misurare, trovato «qualitativo». / Expected a value to measure, found “qualitativo”.",
  ]);
});
