import { algorithmMissing } from "../../src/rules/algorithm-missing";
import { testRule } from "../support/testRule";
import { said } from "../support/said";

testRule(algorithmMissing, {
  "says nothing where the sheet has no such field": `
    | Obiettivo operativo  | Indicatore | Target |
    | Formare il personale | Ore        | >= 20  |`,
  "finds every blank": `
    | Obiettivo operativo  | Indicatore | Algoritmo | Target |
    | Formare il personale | Ore        | ore erogate | >= 20  |
    | Aprire lo sportello  | Utenti     | {algorithm-missing} | >= 300 |
    | Pagare prima         | Giorni     | {algorithm-missing} | <= 30 |`,
});

it("says what was expected and what stands there", () => {
  expect(algorithmMissing.bad.flatMap((picture) => said(algorithmMissing, picture))).toEqual([
    "C3 (B3): Atteso l’algoritmo di «Ore di formazione», trovato vuoto. / Expected the algorithm of “Ore di formazione”, found none.",
  ]);
});
