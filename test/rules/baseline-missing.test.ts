import { baselineMissing } from "../../src/rules/baseline-missing";
import { said } from "../support/said";
import { testRule } from "../support/testRule";

testRule(baselineMissing, {
  "says nothing where the sheet has no baseline": `
    | Obiettivo operativo  | Indicatore | Target 2026 |
    | Formare il personale | Ore        | >= 20       |`,
});

// What a planner reads, and where.
it.each<[string, readonly string[]]>([
  [
    `
    | Obiettivo operativo | Indicatore         | Valore storico | Target 2026         | Target 2027 |
    | Formare             | Ore                | 18             | >= 20               | >= 21       |
    | Ascoltare           | Utenti soddisfatti |                | Anno di rilevazione | >= 80%      |
    | Aprire              | Sportelli          |                | >= 80%              | >= 90%      |`,
    [
      "C4 (B4): Atteso il valore storico di «Sportelli», trovato vuoto. / Expected a baseline for “Sportelli”, found none.",
    ],
  ],
])("says in full what it found (%#)", (picture, texts) => {
  expect(said(baselineMissing, picture)).toEqual(texts);
});
