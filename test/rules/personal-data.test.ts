import { personalData } from "../../src/rules/personal-data";
import { said } from "../support/said";
import { testRule } from "../support/testRule";

testRule(personalData, {
  "knows places named after saints": `
    | Obiettivo operativo  | Responsabile        | Indicatore | Target |
    | Formare il personale | Ospedale San Marco  | Ore        | >= 20  |
    | Aprire lo sportello  | Villa Rosa          | Utenti     | >= 300 |`,
  "knows offices that sound like names": `
    | Obiettivo operativo  | Responsabile        | Indicatore | Target |
    | Formare il personale | Regolazione Mercato | Ore        | >= 20  |
    | Aprire lo sportello  | Ufficio Santa Maria | Utenti     | >= 300 |
    | Pagare prima         | Controllo Gestione  | Giorni     | <= 30  |`,
  "finds a surname first": `
    | Obiettivo operativo  | Responsabile                  | Indicatore | Target |
    | Formare il personale | Bianchi Giulia {personal-data} | Ore       | >= 20  |`,
  "keeps to the names a body publishes": {
    picture: `
    | Obiettivo operativo  | Responsabile   | Indicatore | Target |
    | Formare il personale | Giulia Bianchi | Ore        | >= 20  |`,
    profile: { ruleOptions: { "personal-data": { allowed: ["Giulia Bianchi"] } } },
  },
});

// What a planner reads, and where.
it.each<[string, readonly string[]]>([
  [
    `
    | Obiettivo operativo | Responsabile                   | Indicatore | Target |
    | Formare             | Mario Bianchi Rossi Verdi      | Ore        | 20     |
    | Aprire              | Mario Bianchi Rossi Verdi Neri | Utenti     | 300    |
    | Pagare              | Mario                          | Giorni     | 30     |
    | Curare              | Ufficio Mario Bianchi          | Fondi      | 3      |`,
    [
      "B2: Atteso un ruolo, trovato il nome di una persona: «Mario Bianchi Rossi Verdi». / Expected a role, found a person's name: “Mario Bianchi Rossi Verdi”.",
    ],
  ],
  [
    `
    | Obiettivo operativo | Responsabile        | Indicatore | Target |
    | Formare             | Mario Bianchi       | Ore        | 20     |
    | Aprire              | mario bianchi       | Utenti     | 300    |
    | Pagare              | Area Mario Bianchi  | Giorni     | 30     |
    | Curare              | Rossi Bianchi       | Fondi      | 3      |
    | Vedere              | Anna Maria De Rossi | Visite     | 3      |`,
    [
      "B2: Atteso un ruolo, trovato il nome di una persona: «Mario Bianchi». / Expected a role, found a person's name: “Mario Bianchi”.",
      "B6: Atteso un ruolo, trovato il nome di una persona: «Anna Maria De Rossi». / Expected a role, found a person's name: “Anna Maria De Rossi”.",
    ],
  ],
])("says in full what it found (%#)", (picture, texts) => {
  expect(said(personalData, picture)).toEqual(texts);
});
