import { codeGap } from "../../src/rules/code-gap";
import { said } from "../support/said";
import { testRule } from "../support/testRule";

testRule(codeGap, {
  "counts codes of letters and a number": `
    | Cod. | Obiettivo operativo         | Indicatore        | Target |
    | OP1  | Formare il personale        | Ore               | >= 20  |
    | OP2  | Aprire lo sportello         | Utenti            | >= 300 |
    | OP5 {code-gap} | Pagare prima      | Giorni            | <= 30  |`,
  "lets a repeated code explain the hole": `
    | Cod. | Obiettivo operativo         | Indicatore        | Target |
    | 1.1  | Formare il personale        | Ore               | >= 20  |
    | 1.1  | Aprire lo sportello         | Utenti            | >= 300 |
    | 1.3  | Pagare prima                | Giorni            | <= 30  |`,
  "goes on counting in the next branch": `
    | Obiettivo strategico | Cod. | Obiettivo operativo  | Indicatore | Target |
    | Servizi semplici     | 1.1  | Formare il personale | Ore        | >= 20  |
    | ^                    | 1.2  | Aprire lo sportello  | Utenti     | >= 300 |
    | Conti in ordine      | 1.3  | Pagare prima         | Giorni     | <= 30  |`,
  "says nothing of a single number": `
    | Cod. | Obiettivo operativo  | Indicatore | Target |
    | 3.2  | Formare il personale | Ore        | >= 20  |`,
  "tells of a number out of its place once, where it stands": `
    | Cod.           | Obiettivo operativo  | Indicatore | Target |
    | 1.1            | Formare il personale | Ore        | >= 20  |
    | 1.9 {code-gap} | Aprire lo sportello  | Utenti     | >= 300 |
    | 1.3 {code-gap} | Pagare prima         | Giorni     | <= 30  |`,
  "lets a code left out explain the hole": `
    | Cod. | Obiettivo operativo  | Indicatore | Target |
    | 1.1  | Formare il personale | Ore        | >= 20  |
    |      | Aprire lo sportello  | Utenti     | >= 300 |
    | 1.3  | Pagare prima         | Giorni     | <= 30  |`,
  "asks of every card to begin with 1 where the others do": `
    | Obiettivo operativo | Indicatore               | Target |
    | Formare             | 1.1 Ore erogate          | >= 20  |
    | Ascoltare           | 1.1 Utenti ascoltati     | >= 90  |
    | Pagare prima        | 1.1 Giorni di pagamento  | <= 30  |
    | Spendere meglio     | 1.1 Spesa per dipendente | <= 900 |
    | Rinnovare la sede   | 2.1 Lavori conclusi {code-gap} | 3 |`,
});

// What a planner reads, and where.
it.each<[string, readonly string[]]>([
  [
    `
    | Cod. | Obiettivo operativo | Indicatore | Target |
    | 1.1  | Formare             | Ore        | 20     |
    | 1.5  | Aprire              | Utenti     | 300    |`,
    ["A3: Prima di 1.5 mancano 1.2–1.4. / Expected 1.2–1.4 before 1.5, found none."],
  ],
  [
    `
    | Cod. | Obiettivo operativo | Indicatore | Target |
    | 1.1  | Formare             | Ore        | 20     |
    | 1.3  | Aprire              | Utenti     | 300    |`,
    ["A3: Prima di 1.3 manca 1.2. / Expected 1.2 before 1.3, found none."],
  ],
  [
    `
    | Cod. | Obiettivo operativo | Indicatore | Target |
    | 1.1  | Formare             | Ore        | 20     |
    | 1.2  | Aprire              | Utenti     | 300    |
    | 1.4  | Pagare              | Giorni     | 300    |
    | 1.6  | Curare              | Fondi      | 300    |`,
    ["A4 (A5): Mancano 1.3, 1.5. / Expected 1.3, 1.5, found none."],
  ],
  [
    `
    | Cod. | Obiettivo operativo | Indicatore | Target |
    | OP01 | Formare             | Ore        | 20     |
    | OP04 | Aprire              | Utenti     | 300    |`,
    ["A3: Prima di OP04 mancano OP02–OP03. / Expected OP02–OP03 before OP04, found none."],
  ],
])("says in full what it found (%#)", (picture, texts) => {
  expect(said(codeGap, picture)).toEqual(texts);
});
