import { revisionMismatch } from "../../src/rules/revision-mismatch";
import { said } from "../support/said";
import { testRule } from "../support/testRule";

testRule(revisionMismatch, {
  "takes one against one for two acts": `
    | Obiettivo strategico | Indicatore | Target 2026 | Note                                               |
    | Servizi semplici     | Ore        | >= 20       | Aggiornato con delibera n. 97 del 26 luglio 2026   |
    | ^                    | Utenti     | >= 300      | Aggiornato con delibera n. 98 del 26 luglio 2026   |`,
});

// What a planner reads, and where.
it.each<[string, readonly string[]]>([
  [
    `
    | Obiettivo strategico | Indicatore      | Target 2026 | Note                                                               |
    | Servizi semplici     | Giorni medi     | <= 10       | Modificato con deliberazione della Giunta n. 97 del 26 luglio 2026 |
    | ^                    | Utenti serviti  | 20          | Inserito con deliberazione della Giunta n. 97 del 26 luglio 2026   |
    | Conti in ordine      | Ore di apertura | 20          | Inserito con deliberazione della Giunta n. 27 del 26 luglio 2026   |`,
    [
      "D4 (D2): Atteso l'atto n. 97 come nelle altre note del 26/7/2026, trovato n. 27. / Expected act no. 97 as in the other notes of 26/7/2026, found no. 27.",
    ],
  ],
])("says in full what it found (%#)", (picture, texts) => {
  expect(said(revisionMismatch, picture)).toEqual(texts);
});
