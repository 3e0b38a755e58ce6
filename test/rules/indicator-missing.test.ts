import { indicatorMissing } from "../../src/rules/indicator-missing";
import { said } from "../support/said";
import { testRule } from "../support/testRule";

testRule(indicatorMissing, {
  "counts indicators further down": `
    | Obiettivo strategico | Obiettivo operativo  | Indicatore | Target |
    | Servizi semplici     | Formare il personale | Ore        | >= 20  |
    | ^                    | Aprire lo sportello  | Utenti     | >= 300 |`,
  "names an objective in the middle of the table": `
    | Obiettivo operativo                     | Peso | Indicatore | Target |
    | Formare il personale                    | 40%  | Ore        | >= 20  |
    | Aprire lo sportello {indicator-missing} | 30%  |            |        |
    | Pagare prima                            | 30%  | Giorni     | <= 30  |`,
});

// What a planner reads, and where.
it.each<[string, readonly string[]]>([
  [
    `
    | Obiettivo strategico | Obiettivo operativo  | Peso |
    | Servizi semplici     | Formare il personale | 60%  |
    | ^                    | Aprire lo sportello  | 40%  |`,
    [
      "B2 (B3): Atteso almeno un indicatore per obiettivo, trovato nessuno in tutto il piano (2 obiettivi). / Expected an indicator for every objective, found none in the whole plan (2 objectives).",
    ],
  ],
  [
    `
    | Cod. | Obiettivo operativo  | Peso | Indicatore | Target |
    | 1.1  | Formare il personale | 60%  | Ore        | >= 20  |
    | 1.2  | Aprire lo sportello  | 40%  |            |        |`,
    [
      "B3: Atteso un indicatore per «Aprire lo sportello», trovato nessuno. / Expected an indicator for “Aprire lo sportello”, found none.",
    ],
  ],
])("says in full what it found (%#)", (picture, texts) => {
  expect(said(indicatorMissing, picture)).toEqual(texts);
});
