import { monitoringContradiction } from "../../src/rules/monitoring-contradiction";
import { testRule } from "../support/testRule";
import { said } from "../support/said";

testRule(monitoringContradiction, {
  "lets a note say why": `
    | Obiettivo operativo  | Indicatore | Target | Monitoraggio                                       |
    | Formare il personale | Ore        | >= 20  | in linea con target; il secondo corso parte in marzo |`,
  "finds an objective on track and reached": `
    | Obiettivo operativo  | Indicatore | Target | Monitoraggio                                                              |
    | Formare il personale | Ore        | >= 20  | in linea con target. Obiettivo pienamente raggiunto {monitoring-contradiction} |`,
  "finds both in one breath": `
    | Obiettivo operativo  | Indicatore | Target | Monitoraggio                                                    |
    | Formare il personale | Ore        | >= 20  | in linea con target - non in linea {monitoring-contradiction}   |
    | Aprire lo sportello  | Utenti     | >= 300 | non in linea con il target                                      |`,
});

it("says what was expected and what stands there", () => {
  expect(monitoringContradiction.bad.flatMap((picture) => said(monitoringContradiction, picture))).toEqual([
    "D3: Atteso uno stato, trovati «in ritardo» e «in linea». / Expected one state, found off track and on track.",
  ]);
});
