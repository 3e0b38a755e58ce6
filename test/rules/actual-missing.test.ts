import { actualMissing } from "../../src/rules/actual-missing";
import { said } from "../support/said";
import { testRule } from "../support/testRule";

testRule(actualMissing, {
  "waits for the year's end when half of it is over": {
    picture: `
    | Obiettivo operativo  | Indicatore | Target 2026 | Consuntivo al 30/06/2026 | Consuntivo al 31/12/2026 |
    | Formare il personale | Ore        | >= 20       | 12                   |                      |
    | Aprire lo sportello  | Utenti     | >= 300      | {actual-missing}     |                      |`,
    profile: { phase: "half-year", year: 2026 },
  },
});

// What a planner reads, and where.
it.each<[string, readonly string[]]>([
  [
    `
    | Obiettivo operativo | Indicatore | Target 2026 | Consuntivo 2026 |
    | Formare             | Ore        | 20          | 18              |
    | Aprire              | Utenti     | 300         |                 |`,
    [
      "D3 (B3): Atteso il risultato di «Utenti» al 2026, trovato vuoto. / Expected the actual of “Utenti” for 2026, found none.",
    ],
  ],
])("says in full what it found (%#)", (picture, texts) => {
  expect(said(actualMissing, picture)).toEqual(texts);
});
