import { monitoringMissing } from "../../src/rules/monitoring-missing";
import { testRule } from "../support/testRule";

testRule(monitoringMissing, {
  "says nothing before monitoring has begun": `
    | Obiettivo operativo  | Indicatore | Target | Monitoraggio |
    | Formare il personale | Ore        | >= 20  |              |
    | Aprire lo sportello  | Utenti     | >= 300 |              |`,
});
