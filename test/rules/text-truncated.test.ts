import { textTruncated } from "../../src/rules/text-truncated";
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
