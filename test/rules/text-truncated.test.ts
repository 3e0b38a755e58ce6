import { textTruncated } from "../../src/rules/text-truncated";
import { said } from "../support/said";
import { testRule } from "../support/testRule";

testRule(textTruncated, {
  "lets the target finish the phrase": `
    | Obiettivo operativo   | Indicatore                  | Target |
    | Controllare i bilanci | bilanci controllati entro   | luglio |`,
  "knows acronyms and names": `
    | Obiettivo operativo   | Indicatore                  | Target |
    | Emettere i ruoli DA   | Ruoli emessi per il gruppo A | 1     |`,
  "looks at titles and algorithms too": `
    | Obiettivo operativo                                   | Indicatore | Algoritmo                                  | Target |
    | Semplificare i procedimenti di regolazione e {text-truncated} | Ore | ore erogate ai dipendenti del {text-truncated} | >= 20  |`,
});

// What a planner reads, and where.
it.each<[string, readonly string[]]>([
  [
    `
    | Obiettivo operativo               | Indicatore | Target |
    | Ridurre i tempi di rilascio delle | Giorni     | 3      |
    | Formare il personale dell'        | Ore        | 3      |
    | Aprire lo sportello               | Utenti     | 3      |
    | Curare le raccolte sull’          | Fondi      | 3      |`,
    [
      "A2: Attesa una frase intera, trovato un testo che finisce con «delle». / Expected a whole phrase, found a text that ends with “delle”.",
      "A3: Attesa una frase intera, trovato un testo che finisce con «dell'». / Expected a whole phrase, found a text that ends with “dell'”.",
      "A5: Attesa una frase intera, trovato un testo che finisce con «sull’». / Expected a whole phrase, found a text that ends with “sull’”.",
    ],
  ],
  [
    `
    | Obiettivo operativo               | Indicatore | Target |
    | Ridurre i tempi di rilascio delle | Giorni     | 3      |
    | Ascoltare gli                     | Ore        | 3      |
    | Aprire lo sportello (unico        | Utenti     | 3      |
    | Ridurre i costi mediante          | Spesa      | 3      |`,
    [
      "A2: Attesa una frase intera, trovato un testo che finisce con «delle». / Expected a whole phrase, found a text that ends with “delle”.",
      "A5: Attesa una frase intera, trovato un testo che finisce con «mediante». / Expected a whole phrase, found a text that ends with “mediante”.",
    ],
  ],
])("says in full what it found (%#)", (picture, texts) => {
  expect(said(textTruncated, picture)).toEqual(texts);
});
