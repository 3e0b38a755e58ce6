import { responsibleSpelling } from "../../src/rules/responsible-spelling";
import { said } from "../support/said";
import { testRule } from "../support/testRule";

testRule(responsibleSpelling, {
  "tells numbers apart": `
    | Obiettivo operativo  | Responsabile   | Indicatore | Target |
    | Formare il personale | Servizio 1     | Ore        | >= 20  |
    | Aprire lo sportello  | Servizio 2     | Utenti     | >= 300 |`,
  "overlooks dots and capitals": `
    | Obiettivo operativo  | Responsabile      | Indicatore | Target |
    | Formare il personale | U.O. Personale    | Ore        | >= 20  |
    | Aprire lo sportello  | UO PERSONALE      | Utenti     | >= 300 |`,
  "finds a slip of the hand": `
    | Obiettivo operativo  | Responsabile                              | Indicatore | Target |
    | Formare il personale | Segreteria generale                       | Ore        | >= 20  |
    | Aprire lo sportello  | Segreteria generale                       | Utenti     | >= 300 |
    | Pagare prima         | Segerteria generale {responsible-spelling} | Giorni    | <= 30  |`,
  "takes another ending for another word": `
    | Obiettivo operativo  | Responsabile    | Indicatore | Target |
    | Formare il personale | Ufficio tributo | Ore        | >= 20  |
    | Aprire lo sportello  | Ufficio tributi | Utenti     | >= 300 |`,
});

// What a planner reads, and where.
it.each<[string, readonly string[]]>([
  [
    `
    | Obiettivo operativo | Responsabile       | Indicatore | Target |
    | Formare             | Ufficio Segreteria | Ore        | 20     |
    | Aprire              | Ufficio Segerteria | Utenti     | 300    |
    | Pagare              | Ufficio Segreteria | Giorni     | 30     |
    | Curare              | Ufficio Segretria  | Fondi      | 3      |
    | Vedere              | Ufficio Tributi    | Visite     | 3      |
    | Udire               | Ufficio Tributo    | Ascolti    | 3      |`,
    [
      "B3 (B2): Atteso «Ufficio Segreteria» come altrove, trovato «Ufficio Segerteria». / Expected “Ufficio Segreteria” as elsewhere, found “Ufficio Segerteria”.",
      "B5 (B2): Atteso «Ufficio Segreteria» come altrove, trovato «Ufficio Segretria». / Expected “Ufficio Segreteria” as elsewhere, found “Ufficio Segretria”.",
    ],
  ],
  [
    `
    | Obiettivo operativo | Responsabile       | Indicatore | Target |
    | Formare             | Ufficio Segerteria | Ore        | 20     |
    | Aprire              | Ufficio Segreteria | Utenti     | 300    |
    | Pagare              | Ufficio Segreteria | Giorni     | 30     |
    | Curare              | Ufficio Segretria  | Fondi      | 3      |`,
    [
      "B2 (B3): Atteso «Ufficio Segreteria» come altrove, trovato «Ufficio Segerteria». / Expected “Ufficio Segreteria” as elsewhere, found “Ufficio Segerteria”.",
      "B5 (B3): Atteso «Ufficio Segreteria» come altrove, trovato «Ufficio Segretria». / Expected “Ufficio Segreteria” as elsewhere, found “Ufficio Segretria”.",
    ],
  ],
  // A slip of two names is the one of more cells, whichever comes first.
  [
    `
    | Obiettivo operativo | Responsabile       | Indicatore | Target |
    | Formare             | Ufficio Sigreteria | Ore        | 20     |
    | Aprire              | Ufficio Sigreteria | Utenti     | 300    |
    | Pagare              | Ufficio Segreturia | Giorni     | 30     |
    | Curare              | Ufficio Segreturia | Fondi      | 3      |
    | Vedere              | Ufficio Segreturia | Visite     | 3      |
    | Udire               | Ufficio Segreteria | Ascolti    | 3      |`,
    [
      "B7 (B4): Atteso «Ufficio Segreturia» come altrove, trovato «Ufficio Segreteria». / Expected “Ufficio Segreturia” as elsewhere, found “Ufficio Segreteria”.",
    ],
  ],
])("says in full what it found (%#)", (picture, texts) => {
  expect(said(responsibleSpelling, picture)).toEqual(texts);
});
