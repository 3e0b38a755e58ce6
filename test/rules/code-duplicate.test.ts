import { codeDuplicate } from "../../src/rules/code-duplicate";
import { testRule } from "../support/testRule";

testRule(codeDuplicate, {
  "counts indicators inside their objective": `
    | Obiettivo operativo  | Indicatore          | Target |
    | Formare il personale | 1.1 Ore             | >= 20  |
    | ^                    | 1.2 Corsi           | >= 4   |
    | Aprire lo sportello  | 1.1 Utenti          | >= 300 |`,
});
