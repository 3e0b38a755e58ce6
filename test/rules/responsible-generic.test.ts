import { responsibleGeneric } from "../../src/rules/responsible-generic";
import { said } from "../support/said";
import { testRule } from "../support/testRule";

testRule(responsibleGeneric, {
  "accepts a number and a name": `
    | Obiettivo operativo  | Responsabile                   | Indicatore | Target |
    | Formare il personale | Responsabile del Servizio 3    | Ore        | >= 20  |
    | Aprire lo sportello  | U.O. "Registro Imprese"        | Utenti     | >= 300 |`,
  "names all the cells of one wording": `
    | Obiettivo operativo  | Responsabile                                   | Indicatore | Target |
    | Formare il personale | Responsabile del servizio {responsible-generic} | Ore       | >= 20  |
    | Aprire lo sportello  | Responsabile del servizio                      | Utenti     | >= 300 |`,
});

// What a planner reads, and where.
it.each<[string, readonly string[]]>([
  [
    `
    | Obiettivo operativo | Responsabile    | Indicatore | Target |
    | Formare             | Tutti i settori | Ore        | 20     |
    | Aprire              | Ufficio tecnico | Utenti     | 300    |`,
    [
      "B2: Atteso il nome di un'unità, trovato «Tutti i settori». / Expected the name of a unit, found “Tutti i settori”.",
    ],
  ],
])("says in full what it found (%#)", (picture, texts) => {
  expect(said(responsibleGeneric, picture)).toEqual(texts);
});
