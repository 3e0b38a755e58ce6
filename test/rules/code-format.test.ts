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
  [
    `
    ## Pesi
    | Obiettivo operativo                    | Peso |
    | 1.01 Ridurre i tempi di rilascio       | 60%  |
    | 1.2 Formare il personale {code-format} | 40%  |
    ## Piano
    | Cod.   | Obiettivo operativo         | Indicatore        | Target |
    | "1.01" | Ridurre i tempi di rilascio | Giorni medi       | <= 10  |
    | "1.02" | Formare il personale        | Ore di formazione | >= 20  |`,
    ["Pesi!A3 (Piano!A3): Atteso 1.02 come altrove, trovato 1.2. / Expected 1.02 as elsewhere, found 1.2."],
  ],
])("says in full what it found (%#)", (picture, texts) => {
  expect(said(codeFormat, picture)).toEqual(texts);
});
