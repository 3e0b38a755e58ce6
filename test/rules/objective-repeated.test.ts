import { objectiveRepeated } from "../../src/rules/objective-repeated";
import { testRule } from "../support/testRule";

testRule(objectiveRepeated, {
  "leaves two of one parent to title-duplicate": `
    | Cod. | Obiettivo operativo  | Indicatore | Target |
    | 1.1  | Formare il personale | Ore        | >= 20  |
    | 1.2  | Formare il personale | Corsi      | >= 4   |`,
});
