import { targetBelowBaseline } from "../../src/rules/target-below-baseline";
import { said } from "../support/said";
import { testRule } from "../support/testRule";

testRule(targetBelowBaseline, {
  "accepts keeping what was reached": `
    | Obiettivo operativo  | Indicatore         | Valore storico | Target 2026 |
    | Ascoltare gli utenti | Utenti soddisfatti | 90%            | 90%         |`,
  "does not compare a share with a count": `
    | Obiettivo operativo   | Indicatore         | Valore storico | Target 2026 |
    | Promuovere il marchio | Crescita iscritti  | 1771           | 10%         |
    | Formare il personale  | Ore                | almeno 18      | almeno 20   |`,
  "looks at the whole year": `
    | Obiettivo operativo  | Indicatore | Valore storico | Target al 30/06/2026 | Target al 31/12/2026          |
    | Formare il personale | Ore        | 18             | 10                   | 20                            |
    | Aprire lo sportello  | Utenti     | 400            | 100                  | 300 {target-below-baseline}   |`,
  "looks at the first year of a plan that is still to come": {
    picture: `
    | Obiettivo operativo  | Indicatore | Valore storico | Target 2026                   | Target 2027 |
    | Formare il personale | Ore        | 30             | >= 20 {target-below-baseline} | >= 35       |
    | Aprire lo sportello  | Utenti     | 30             | >= 40                         | >= 25       |`,
    profile: { year: 2025 },
  },
  "waits for the year's target where only half the year has one": `
    | Obiettivo operativo  | Indicatore | Valore storico | Target al 30/06/2026 | Target al 31/12/2026 |
    | Formare il personale | Ore        | 18             | 10                   |                      |
    | Aprire lo sportello  | Utenti     | 400            | 100                  | 500                  |`,
});

// What a planner reads, and where.
it.each<[string, readonly string[]]>([
  [
    `
    | Obiettivo operativo  | Indicatore        | Valore storico | Target 2025 | Target 2026 |
    | Formare il personale | Ore di formazione | 25             | >= 20       | >= 30       |
    | Aprire lo sportello  | Ore di apertura   | 25             | >= 30       | >= 20       |`,
    [
      "D2 (C2): Atteso un target migliore del valore storico 25, trovato «>= 20». / Expected a target better than the baseline 25, found “>= 20”.",
    ],
  ],
  [
    `
    | Piano 2026           |
    | Obiettivo operativo  | Indicatore        | Valore storico | Target 2025 |
    | Formare il personale | Ore di formazione | 25             | >= 20       |
    | Aprire lo sportello  | Ore di apertura   | 25             | >= 25       |`,
    [
      "D3 (C3): Atteso un target migliore del valore storico 25, trovato «>= 20». / Expected a target better than the baseline 25, found “>= 20”.",
    ],
  ],
  [
    `
    | Obiettivo operativo | Indicatore | Valore storico | Target 2026 | Target 2027 |
    | Formare             | Fasi       | 30             | >= 20       | 25          |
    | Aprire              | Punti      | 30             | 20          | 10          |
    | Pagare              | Voci       | 30             | <= 40       | 20          |
    | Ridurre             | Casi       | 30             | 40          | 35          |
    | Curare              | Note       | 10             | 5           | 15          |`,
    [
      "D2 (C2): Atteso un target migliore del valore storico 30, trovato «>= 20». / Expected a target better than the baseline 30, found “>= 20”.",
      "D4 (C4): Atteso un target migliore del valore storico 30, trovato «<= 40». / Expected a target better than the baseline 30, found “<= 40”.",
    ],
  ],
  [
    `
    | Piano 2026          |
    | Obiettivo operativo | Indicatore | Valore storico | Target 2025 | Target 2026 | Target 2027 |
    | Formare             | Ore        | 30             | >= 20       | >= 35       | >= 40       |
    | Aprire              | Utenti     | 30             | >= 40       | >= 25       | >= 45       |`,
    [
      "E4 (C4): Atteso un target migliore del valore storico 30, trovato «>= 25». / Expected a target better than the baseline 30, found “>= 25”.",
    ],
  ],
  [
    `
    | Piano 2026          |
    | Obiettivo operativo | Indicatore | Valore storico | Target 2025 | Target 2026 |
    | Formare             | Ore        | 30             | >= 20       |             |
    | Aprire              | Utenti     | 30             | >= 40       | >= 25       |
    | Pagare              | Giorni     | 30             | <= 40       | <= 20       |`,
    [
      "E4 (C4): Atteso un target migliore del valore storico 30, trovato «>= 25». / Expected a target better than the baseline 30, found “>= 25”.",
    ],
  ],
  [
    `
    | Piano 2025          |
    | Obiettivo operativo | Indicatore | Valore storico | Target 2026 | Target 2027 |
    | Formare             | Ore        | 30             | >= 20       | >= 35       |
    | Aprire              | Utenti     | 30             | >= 40       | >= 25       |`,
    [
      "D3 (C3): Atteso un target migliore del valore storico 30, trovato «>= 20». / Expected a target better than the baseline 30, found “>= 20”.",
    ],
  ],
])("says in full what it found (%#)", (picture, texts) => {
  expect(said(targetBelowBaseline, picture)).toEqual(texts);
});
