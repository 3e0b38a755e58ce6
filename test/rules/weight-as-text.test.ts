import { weightAsText } from "../../src/rules/weight-as-text";
import { said } from "../support/said";
import { testRule } from "../support/testRule";

testRule(weightAsText, {
  "leaves a weight behind its label alone": `
    | Obiettivo operativo n. 1: Formare il personale | Peso: 30% |
    | Indicatore | Target |
    | Ore        | >= 20  |
    | Obiettivo operativo n. 2: Aprire lo sportello  | Peso: 70% |
    | Indicatore | Target |
    | Utenti     | >= 300 |`,
  "reads Italian decimals in a text": `
    | Obiettivo operativo  | Peso                      | Indicatore | Target |
    | Formare il personale | "33,33%" {weight-as-text} | Ore        | >= 20  |
    | Aprire lo sportello  | 33,33%                    | Utenti     | >= 300 |
    | Pagare prima         | 33,34%                    | Giorni     | <= 30  |`,
  "lets two groups have two scales": `
    | Obiettivo strategico | Peso | Obiettivo operativo  | Peso | Indicatore | Target |
    | Servizi semplici     | 50%  | Formare il personale | 100  | Ore        | >= 20  |
    | Conti in ordine      | 50%  | Pagare prima         | 60   | Giorni     | <= 30  |
    | ^                    | ^    | Ridurre i costi      | 40   | Costi      | <= 10  |`,
});

// What a planner reads, and where.
it.each<[string, readonly string[]]>([
  [
    `
    | Obiettivo operativo | Peso | Indicatore | Target |
    | Formare             | "60" | Ore        | 20     |
    | Aprire              | 40   | Utenti     | 300    |`,
    [
      "B2: Atteso un numero, trovato il testo «60»: le formule del foglio lo saltano. / Expected a number, found the text “60”: formulas skip it. → B2=60",
    ],
  ],
])("says in full what it found (%#)", (picture, texts) => {
  expect(said(weightAsText, picture)).toEqual(texts);
});
