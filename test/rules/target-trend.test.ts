import { targetTrend } from "../../src/rules/target-trend";
import { said } from "../support/said";
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
  "and days for one where the rest of the row falls": `
    | Obiettivo strategico | Indicatore    | Target 2026 | Target 2027         | Target 2028         |
    | Pagare prima         | Tempi medi    | 30 gg       | 20 gg               | 40 gg {target-trend} |
    | Rispondere prima     | Attesa media  | 30 gg       | 40 gg {target-trend} | 20 gg               |
    | Riparare le strade   | Durata media  | 30 gg       | 40 gg               | 40 gg               |`,
});

// What a planner reads, and where.
it.each<[string, readonly string[]]>([
  [
    `
    | Obiettivo operativo | Indicatore        | Target 2026 | Target 2027 | Target 2028 |
    | Formare             | Ore di formazione | >= 30       | >= 20       | >= 40       |
    | Aprire              | Ore di apertura   | >= 30       | >= 20       | >= 10       |
    | Servire             | Utenti serviti    | 30          | 20          | 40          |`,
    [
      "D2 (C2): Atteso almeno come nel 2026 («>= 30»), trovato «>= 20». / Expected at least as in 2026 (“>= 30”), found “>= 20”.",
      "D3 (C3): Atteso almeno come nel 2026 («>= 30»), trovato «>= 20». / Expected at least as in 2026 (“>= 30”), found “>= 20”.",
      "E3 (D3): Atteso almeno come nel 2027 («>= 20»), trovato «>= 10». / Expected at least as in 2027 (“>= 20”), found “>= 10”.",
      "D4 (C4): Atteso almeno come nel 2026 («30»), trovato «20». / Expected at least as in 2026 (“30”), found “20”.",
    ],
  ],
  [
    `
    | Obiettivo operativo | Indicatore        | Target 2026 | Target 2027 |
    | Formare             | Ore di formazione | > 30        | >= 30       |
    | Aprire              | Ore di apertura   | >= 30       | > 30        |
    | Servire             | Utenti serviti    | > 30        | 30          |
    | Pagare              | Giorni            | <= 30       | 31/12/2027  |
    | Rinnovare           | Lavori            | 30/06/2026  | 30/09/2026  |`,
    [
      "D2 (C2): Atteso almeno come nel 2026 («> 30»), trovato «>= 30». / Expected at least as in 2026 (“> 30”), found “>= 30”.",
    ],
  ],
  [
    `
    | Obiettivo operativo | Indicatore | Target 2026 | Target 2027 | Target 2028 |
    | Formare             | Fasi       | >= 20       | 10          | 5           |
    | Aprire              | Punti      | 30          | 20          | >= 10       |
    | Pagare              | Voci       | 30          | <= 20       | >= 10       |
    | Ridurre             | Casi       | 30          | 20          | 25          |
    | Curare              | Note       | 10          | 20          | 15          |`,
    [
      "D5 (C5): Atteso almeno come nel 2026 («30»), trovato «20». / Expected at least as in 2026 (“30”), found “20”.",
      "E6 (D6): Atteso almeno come nel 2027 («20»), trovato «15». / Expected at least as in 2027 (“20”), found “15”.",
    ],
  ],
  [
    `
    | Obiettivo operativo | Indicatore        | Target 2026 | Target 2027 | Target 2028 |
    | Formare             | Personale formato | 30%         | 10%         | 20%         |
    | Aprire              | Utenti serviti    | 300         | 200         | 200         |
    | Curare              | Fondi ordinati    | 20          | 30          | 10          |
    | Pagare              | Fatture pagate    | 20          | 30          | 40          |`,
    [
      "D2 (C2): Atteso almeno come nel 2026 («30%»), trovato «10%». / Expected at least as in 2026 (“30%”), found “10%”.",
      "E4 (D4): Atteso almeno come nel 2027 («30»), trovato «10». / Expected at least as in 2027 (“30”), found “10”.",
    ],
  ],
])("says in full what it found (%#)", (picture, texts) => {
  expect(said(targetTrend, picture)).toEqual(texts);
});
