import { targetAmbiguous } from "../../src/rules/target-ambiguous";
import { said } from "../support/said";
import { testRule } from "../support/testRule";

testRule(targetAmbiguous, {
  "reads a thousand in a plan that writes decimals with a comma": `
    | Obiettivo operativo  | Indicatore | Target    |
    | Formare il personale | Ore        | "1.500"   |
    | Aprire lo sportello  | Media      | "3,5"     |`,
  "finds a number with two readings": `
    | Obiettivo operativo  | Indicatore | Target                     |
    | Formare il personale | Ore        | "1.500" {target-ambiguous} |
    | Aprire lo sportello  | Utenti     | 300                        |`,
});

// What a planner reads, and where.
it.each<[string, readonly string[]]>([
  [
    `
    | Obiettivo operativo | Indicatore | Target 2026 |
    | Pagare prima        | Giorni     | < 2025      |
    | Formare             | Ore        | > 2025 ore  |
    | Aprire              | Utenti     | > 2026      |
    | Curare              | Fondi      | > 2024.     |
    | Vedere              | Visite     | 1.500       |
    | Udire               | Ascolti    | 1500        |`,
    [
      "C2: «< 2025» è il risultato del 2025 o il numero? Atteso il valore da superare. / Expected the value to beat, found “< 2025”: the result of 2025, or the number?",
      "C5: «> 2024.» è il risultato del 2024 o il numero? Atteso il valore da superare. / Expected the value to beat, found “> 2024.”: the result of 2024, or the number?",
    ],
  ],
  [
    `
    | Obiettivo operativo | Indicatore | Target 2026       |
    | Pagare prima        | Giorni     | < 2025            |
    | Formare             | Ore        | migliore del 2025 |
    | Aprire              | Utenti     | > 2025 utenti     |
    | Curare              | Fondi      | più del 2024      |
    | Vedere              | Visite     | > 2024 + 5%       |`,
    [
      "C2: «< 2025» è il risultato del 2025 o il numero? Atteso il valore da superare. / Expected the value to beat, found “< 2025”: the result of 2025, or the number?",
    ],
  ],
])("says in full what it found (%#)", (picture, texts) => {
  expect(said(targetAmbiguous, picture)).toEqual(texts);
});
