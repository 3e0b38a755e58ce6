import { monitoringContradiction } from "../../src/rules/monitoring-contradiction";
import { testRule } from "../support/testRule";

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
