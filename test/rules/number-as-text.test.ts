import { numberAsText } from "../../src/rules/number-as-text";
import { said } from "../support/said";
import { testRule } from "../support/testRule";

testRule(numberAsText, {
  "leaves what is more than a number alone": `
    | Obiettivo operativo  | Indicatore | Target |
    | Formare il personale | Ore        | >= 20  |
    | Pagare prima         | Giorni     | 28 gg  |
    | Aprire lo sportello  | Apertura   | SI     |`,
  "finds an amount in euro": `
    | Obiettivo operativo | Indicatore | Target                  | Soglia 80% |
    | Contenere i costi   | Spesa      | "50 €" {number-as-text} | 60         |`,
  "reports a habit once for the sheet": `
    | Obiettivo operativo  | Indicatore | Target                 |
    | Formare il personale | Ore        | "20" {number-as-text}  |
    | Aprire lo sportello  | Utenti     | "300"                  |
    | Pagare prima         | Giorni     | "30"                   |
    | Rinnovare la sede    | Lavori     | "2"                    |
    | Stipulare accordi    | Accordi    | "4"                    |
    | Ascoltare gli utenti | Voto       | "90%"                  |`,
  "finds what a script leaves of 95%": `
    | Obiettivo operativo  | Indicatore | Target                  |
    | Ascoltare gli utenti | Voto       | "0.95" {number-as-text} |
    | Rinnovare la sede    | Lavori     | "30.06"                 |`,
});

// What a planner reads, and where.
it.each<[string, readonly string[]]>([
  [
    `
    | Obiettivo operativo | Indicatore | Valore storico | Target | Soglia 80% | Consuntivo |
    | Formare             | Ore        | "18"           | 20     | "16"       | "19"       |
    | Aprire              | Utenti     | 250            | "300"  | 280        | 290        |`,
    [
      "C2: Atteso un numero, trovato il testo «18». / Expected a number, found the text “18”. → C2=18",
      "E2: Atteso un numero, trovato il testo «16». / Expected a number, found the text “16”. → E2=16",
      "F2: Atteso un numero, trovato il testo «19». / Expected a number, found the text “19”. → F2=19",
      "D3: Atteso un numero, trovato il testo «300». / Expected a number, found the text “300”. → D3=300",
    ],
  ],
])("says in full what it found (%#)", (picture, texts) => {
  expect(said(numberAsText, picture)).toEqual(texts);
});
