import { directionContradiction } from "../../src/rules/direction-contradiction";
import { said } from "../support/said";
import { testRule } from "../support/testRule";

testRule(directionContradiction, {
  "lets a change stand beside levels": `
    | Obiettivo operativo  | Indicatore | Target 2026 | Target 2027 |
    | Formare il personale | Ore        | >= 20       | "-5%"       |`,
});

// What a planner reads, and where.
it.each<[string, readonly string[]]>([
  [
    `
    | Obiettivo operativo | Indicatore               | Target 2026 | Target 2027 | Target 2028 |
    | Pagare              | Giorni medi di pagamento | <= 30       | <= 20       | >= 10       |
    | Formare             | Ore di formazione        | <= 24       | <= 20       | <= 10       |
    | Servire             | Utenti serviti           | >= 30       | 20          | 10          |`,
    [
      "E2 (C2 D2 B2): Atteso un target in cui meno è meglio, trovato «>= 10». / Expected a target where less is better, found “>= 10”.",
    ],
  ],
  [
    `
    | Obiettivo operativo | Indicatore               | Target 2026 | Target 2027 | Target 2028 |
    | Formare             | Ore di formazione        | >= 20       | 30          | 40          |
    | Aprire              | Utenti serviti           | 300         | 200         | >= 100      |
    | Pagare              | Giorni medi di pagamento | <= 30       | 20          | >= 25       |
    | Ridurre             | Spese sostenute          | >= 30       | >= 20       | >= 10       |`,
    [
      "E4 (C4 B4): Atteso un target in cui meno è meglio, trovato «>= 25». / Expected a target where less is better, found “>= 25”.",
    ],
  ],
])("says in full what it found (%#)", (picture, texts) => {
  expect(said(directionContradiction, picture)).toEqual(texts);
});
