import { targetTrend } from "../../src/rules/target-trend";
import { testRule } from "../support/testRule";

testRule(targetTrend, {
  "lets the row say which way is better": `
    | Obiettivo strategico | Indicatore               | Valore storico | Target 2026 | Target 2027 | Target 2028 |
    | Un porto più veloce  | Ore medie di sosta       | 52             | 48          | 44          | 40          |
    | Spendere i fondi     | Spesa certificata        | 38%            | 45%         | 60%         | 75%         |`,
  "follows the operator of any year": `
    | Obiettivo strategico | Indicatore             | Target 2026 | Target 2027 | Target 2028 |
    | Pagare prima         | Fatture oltre i termini | < 20%      | 10%         | 0%          |`,
  "finds a looser sign": `
    | Obiettivo strategico | Indicatore          | Target 2026 | Target 2027         | Target 2028 |
    | Formare il personale | Rapporto fra le ore | >1          | ≥1 {target-trend}   | ≥1          |`,
  "lets the year of first measurement be": `
    | Obiettivo strategico | Indicatore | Target 2026         | Target 2027 |
    | Ascoltare gli utenti | Voto medio | Anno di rilevazione | >= 3        |`,
  "takes a plain number for a slip where the rest of the row rises": `
    | Obiettivo strategico | Indicatore | Target 2026 | Target 2027 | Target 2028       |
    | Formare il personale | Corsi      | 5           | 6           | 3 {target-trend}  |
    | Rinnovare gli uffici | Cantieri   | 6           | 4           | 4                 |`,
});
