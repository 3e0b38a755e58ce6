import { codeFormat } from "../../src/rules/code-format";
import { said } from "../support/said";
import { testRule } from "../support/testRule";

testRule(codeFormat, {
  "overlooks how a code is set off from its title": `
    ## Pesi
    | Obiettivo operativo            | Peso |
    | 1.1. Formare il personale      | 60%  |
    | 1.2 - Aprire lo sportello      | 40%  |
    ## Piano
    | Cod. | Obiettivo operativo  | Indicatore | Target |
    | 1.1  | Formare il personale | Ore        | >= 20  |
    | 1.2  | Aprire lo sportello  | Utenti     | >= 300 |`,
});

// What a planner reads, and where.
it.each<[string, readonly string[]]>([
  [
    `
    | Cod. | Obiettivo operativo | Indicatore | Target |
    | 1.01 | Formare             | Ore        | 20     |
    | 1.2  | Aprire              | Utenti     | 300    |`,
    [],
  ],
])("says in full what it found (%#)", (picture, texts) => {
  expect(said(codeFormat, picture)).toEqual(texts);
});
