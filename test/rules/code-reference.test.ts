import { codeReference } from "../../src/rules/code-reference";
import { testRule } from "../support/testRule";
import { said } from "../support/said";

testRule(codeReference, {
  "finds another code for the strategic objective at the head of a card": `
    ## Ob 1
    | Area strategica      | Mercato                                  | Peso | |
    | Obiettivo strategico | 2.1 Favorire la composizione delle liti  | | |
    | Obiettivo operativo  | 2.1.1 Promuovere la mediazione           | 40% | |
    | Indicatore           | Procedure avviate | Target | 110 |
    ## Ob 2
    | Area strategica      | Mercato                                  | Peso | |
    | Obiettivo strategico | 2.1 Favorire la composizione delle liti  | | |
    | Obiettivo operativo  | 2.1.2 Formare i mediatori                | 30% | |
    | Indicatore           | Ore di corso | Target | 40 |
    ## Ob 3
    | Area strategica      | Mercato                                  | Peso | |
    | Obiettivo strategico | 9.9 Favorire la composizione delle liti {code-reference} | | |
    | Obiettivo operativo  | 2.1.3 Aprire uno sportello               | 30% | |
    | Indicatore           | Utenti | Target | 300 |`,
  "lets areas have strategic objectives of one name": `
    ## Ob 1
    | Area strategica      | Mercato                              | | |
    | Obiettivo strategico | 2.1 Innovare i servizi alle imprese  | | |
    | Obiettivo operativo  | 2.1.1 Promuovere la mediazione       | | |
    | Indicatore           | Procedure avviate | Target | 110 |
    ## Ob 2
    | Area strategica      | Territorio                           | | |
    | Obiettivo strategico | 3.1 Innovare i servizi alle imprese  | | |
    | Obiettivo operativo  | 3.1.1 Formare i mediatori            | | |
    | Indicatore           | Ore di corso | Target | 40 |`,
  "reads 1.01 and 1.1 as one code": `
    ## Pesi
    | Obiettivo operativo            | Peso |
    | 1.01 Formare il personale      | 60%  |
    | 1.02 Aprire lo sportello       | 40%  |
    ## Piano
    | Cod. | Obiettivo operativo  | Indicatore | Target |
    | 1.1  | Formare il personale | Ore        | >= 20  |
    | 1.2  | Aprire lo sportello  | Utenti     | >= 300 |`,
  "shows the table that disagrees with the others": `
    ## Piano
    | Cod.                   | Obiettivo operativo  | Indicatore | Target |
    | 1.8 {code-reference}   | Formare il personale | Ore        | >= 20  |
    | 1.2                    | Aprire lo sportello  | Utenti     | >= 300 |
    ## Pesi
    | Obiettivo operativo            | Peso |
    | 1.1 Formare il personale       | 60%  |
    | 1.2 Aprire lo sportello        | 40%  |
    ## Dirigenti
    | Obiettivo operativo            | Peso |
    | 1.1 Formare il personale       | 60%  |
    | 1.2 Aprire lo sportello        | 40%  |`,
});

it("says what was expected and what stands there", () => {
  expect(codeReference.bad.flatMap((picture) => said(codeReference, picture))).toEqual([
    "Pesi!A3 (Piano!A3): Atteso il codice 1.2 di «Formare il personale», trovato 3.2. / Expected the code 1.2 of “Formare il personale”, found 3.2.",
  ]);
});
