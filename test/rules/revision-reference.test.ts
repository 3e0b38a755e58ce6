import { revisionReference } from "../../src/rules/revision-reference";
import { testRule } from "../support/testRule";

testRule(revisionReference, {
  "reads short forms": `
    | Obiettivo strategico | Indicatore | Target 2026 | Note                                        |
    | Servizi semplici     | Ore        | >= 20       | Modificato Del. GC n. 12 del 25/07/2026     |`,
  "lets other notes be": `
    | Obiettivo strategico | Indicatore | Target 2026 | Note                        |
    | Servizi semplici     | Ore        | >= 20       | dati del servizio personale |`,
  "reports one act once for all its rows": `
    | Obiettivo strategico | Indicatore | Target 2026 | Note                                                       |
    | Servizi semplici     | Ore        | >= 20       | Aggiornato con deliberazione della Giunta n. del 31 gennaio 2026 {revision-reference} |
    | ^                    | Utenti     | >= 300      | Inserito con deliberazione della Giunta n. del 31 gennaio 2026          |`,
});
