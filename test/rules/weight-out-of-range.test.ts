import { weightOutOfRange } from "../../src/rules/weight-out-of-range";
import { said } from "../support/said";
import { testRule } from "../support/testRule";

testRule(weightOutOfRange, {
  "accepts a hundred and a hundredth": `
    | Obiettivo operativo  | Peso | Indicatore | Target |
    | Formare il personale | 99   | Ore        | >= 20  |
    | Aprire lo sportello  | 1    | Utenti     | >= 300 |`,
  "finds a negative weight and a slip of the comma": `
    | Obiettivo operativo  | Peso                      | Indicatore | Target |
    | Formare il personale | 50                        | Ore        | >= 20  |
    | Aprire lo sportello  | 500 {weight-out-of-range} | Utenti     | >= 300 |
    | Pagare prima         | -5 {weight-out-of-range}  | Giorni     | <= 30  |`,
});

// What a planner reads, and where.
it.each<[string, readonly string[]]>([
  [
    `
    | Obiettivo operativo | Peso | Indicatore | Target |
    | Formare             | -5   | Ore        | 20     |
    | Aprire              | 105  | Utenti     | 300    |`,
    [
      "B2: Atteso un peso fra 0 % e 100 %, trovato «-5». / Expected a weight above 0% and up to 100%, found “-5”.",
      "B3: Atteso un peso fra 0 % e 100 %, trovato «105». / Expected a weight above 0% and up to 100%, found “105”.",
    ],
  ],
])("says in full what it found (%#)", (picture, texts) => {
  expect(said(weightOutOfRange, picture)).toEqual(texts);
});
