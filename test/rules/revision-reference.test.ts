import { revisionReference } from "../../src/rules/revision-reference";
import { said } from "../support/said";
import { testRule } from "../support/testRule";

testRule(revisionReference, {
  "reads short forms": `
    | Obiettivo strategico | Indicatore | Target 2026 | Note                                        |
    | Servizi semplici     | Ore        | >= 20       | Modificato Del. GC n. 12 del 25/07/2026     |
    | ^                    | Utenti     | >= 300      | Modificato D.G.C. n. 13 del 26/07/2026      |
    | ^                    | Sedi       | >= 3        | Modificato D.C.C. n. 14 del 27/07/2026      |
    | ^                    | Giorni     | <= 30       | Modificato D. G. R. n. 15 del 28/07/2026    |
    | ^                    | Costi      | <= 10       | Modificato D.D. n. 16 del 29/07/2026        |
    | ^                    | Reclami    | <= 3        | Modificato DPR n. 17 del 30/07/2026         |`,
  "lets other notes be": `
    | Obiettivo strategico | Indicatore | Target 2026 | Note                        |
    | Servizi semplici     | Ore        | >= 20       | dati del servizio personale |`,
  "reports one act once for all its rows": `
    | Obiettivo strategico | Indicatore | Target 2026 | Note                                                       |
    | Servizi semplici     | Ore        | >= 20       | Aggiornato con deliberazione della Giunta n. del 31 gennaio 2026 {revision-reference} |
    | ^                    | Utenti     | >= 300      | Inserito con deliberazione della Giunta n. del 31 gennaio 2026          |`,
});

// What a planner reads, and where.
it.each<[string, readonly string[]]>([
  [
    `
    | Obiettivo strategico | Indicatore      | Target 2026 | Note                                                            |
    | Servizi semplici     | Giorni medi     | <= 10       | Inserito con deliberazione della Giunta n. del 26 luglio 2026   |
    | ^                    | Utenti serviti  | 20          | Modificato con deliberazione della Giunta n. del 26 luglio 2026 |
    | Conti in ordine      | Ore di apertura | 20          | Eliminato con deliberazione della Giunta                        |
    | ^                    | Sedi aperte     | 20          | Modificato dal dirigente con nota n. 12 del 26/07/2026          |`,
    [
      "D2 (D3): Attesi atto, numero e data; manca il numero (2 celle). / Expected act, number and date; missing: number (2 cells).",
      "D4: Attesi atto, numero e data; mancano il numero e la data. / Expected act, number and date; missing: number, date.",
      "D5: Attesi atto, numero e data; manca l'atto. / Expected act, number and date; missing: act.",
    ],
  ],
])("says in full what it found (%#)", (picture, texts) => {
  expect(said(revisionReference, picture)).toEqual(texts);
});
