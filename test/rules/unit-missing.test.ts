import { unitMissing } from "../../src/rules/unit-missing";
import { testRule } from "../support/testRule";
import { said } from "../support/said";

testRule(unitMissing, {
  "says nothing where the sheet has no such field": `
    | Obiettivo operativo  | Indicatore | Target |
    | Formare il personale | Ore        | >= 20  |`,
  "finds every blank": `
    | Obiettivo operativo  | Indicatore | Unità di misura | Target |
    | Formare il personale | Ore        | ore | >= 20  |
    | Aprire lo sportello  | Utenti     | {unit-missing} | >= 300 |
    | Pagare prima         | Giorni     | {unit-missing} | <= 30 |`,
});

it("says what was expected and what stands there", () => {
  expect(unitMissing.bad.flatMap((picture) => said(unitMissing, picture))).toEqual([
    "C3 (B3): Attesa l’unità di misura di «Ore di formazione», trovata vuota. / Expected the unit of measure of “Ore di formazione”, found none.",
  ]);
});
