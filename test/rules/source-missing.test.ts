import { sourceMissing } from "../../src/rules/source-missing";
import { testRule } from "../support/testRule";
import { said } from "../support/said";

testRule(sourceMissing, {
  "says nothing where the sheet has no such field": `
    | Obiettivo operativo  | Indicatore | Target |
    | Formare il personale | Ore        | >= 20  |`,
  "finds every blank": `
    | Obiettivo operativo  | Indicatore | Fonte | Target |
    | Formare il personale | Ore        | protocollo | >= 20  |
    | Aprire lo sportello  | Utenti     | {source-missing} | >= 300 |
    | Pagare prima         | Giorni     | {source-missing} | <= 30 |`,
});

it("says what was expected and what stands there", () => {
  expect(sourceMissing.bad.flatMap((picture) => said(sourceMissing, picture))).toEqual([
    "C3 (B3): Attesa la fonte dei dati di «Ore di formazione», trovata vuota. / Expected the data source of “Ore di formazione”, found none.",
  ]);
});
