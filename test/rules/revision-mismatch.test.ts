import { revisionMismatch } from "../../src/rules/revision-mismatch";
import { testRule } from "../support/testRule";

testRule(revisionMismatch, {
  "takes one against one for two acts": `
    | Obiettivo strategico | Indicatore | Target 2026 | Note                                               |
    | Servizi semplici     | Ore        | >= 20       | Aggiornato con delibera n. 97 del 26 luglio 2026   |
    | ^                    | Utenti     | >= 300      | Aggiornato con delibera n. 98 del 26 luglio 2026   |`,
});
