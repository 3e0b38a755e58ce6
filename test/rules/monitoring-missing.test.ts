import { monitoringMissing } from "../../src/rules/monitoring-missing";
import { testRule } from "../support/testRule";
import { said } from "../support/said";

testRule(monitoringMissing, {
  "says nothing before monitoring has begun": `
    | Obiettivo operativo  | Indicatore | Target | Monitoraggio |
    | Formare il personale | Ore        | >= 20  |              |
    | Aprire lo sportello  | Utenti     | >= 300 |              |`,
});

it("says what was expected and what stands there", () => {
  expect(monitoringMissing.bad.flatMap((picture) => said(monitoringMissing, picture))).toEqual([
    "D3 (B3): Atteso lo stato di «Ore di formazione», trovato vuoto. / Expected the state of “Ore di formazione”, found none.",
  ]);
});
