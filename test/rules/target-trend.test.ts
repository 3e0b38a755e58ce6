import { targetTrend } from "../../src/rules/target-trend";
import { testRule } from "../support/testRule";

testRule(targetTrend, {
  "follows the operator of any year": `
    | Obiettivo strategico | Indicatore             | Target 2026 | Target 2027 | Target 2028 |
    | Pagare prima         | Fatture oltre i termini | < 20%      | 10%         | 0%          |`,
  "finds a looser sign": `
    | Obiettivo strategico | Indicatore          | Target 2026 | Target 2027         | Target 2028 |
    | Formare il personale | Rapporto fra le ore | >1          | ≥1 {target-trend}   | ≥1          |`,
  "lets the year of first measurement be": `
    | Obiettivo strategico | Indicatore | Target 2026         | Target 2027 |
    | Ascoltare gli utenti | Voto medio | Anno di rilevazione | >= 3        |`,
});
