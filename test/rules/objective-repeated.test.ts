import { objectiveRepeated } from "../../src/rules/objective-repeated";
import { said } from "../support/said";
import { testRule } from "../support/testRule";

testRule(objectiveRepeated, {
  "leaves two of one parent to title-duplicate": `
    | Cod. | Obiettivo operativo  | Indicatore | Target |
    | 1.1  | Formare il personale | Ore        | >= 20  |
    | 1.2  | Formare il personale | Corsi      | >= 4   |`,
});

// What a planner reads, and where.
it.each<[string, readonly string[]]>([
  [
    `
    | Obiettivo strategico | Obiettivo operativo  | Indicatore | Target |
    | Servizi semplici     | Formare il personale | Ore        | 20     |
    | Conti in ordine      | Formare il personale | Corsi      | 3      |`,
    [
      "B3 (B2): «Formare il personale» sta anche in un altro ramo. / Expected “Formare il personale” once, found it in another branch too.",
    ],
  ],
])("says in full what it found (%#)", (picture, texts) => {
  expect(said(objectiveRepeated, picture)).toEqual(texts);
});
