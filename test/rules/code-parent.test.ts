import { codeParent } from "../../src/rules/code-parent";
import { testRule } from "../support/testRule";

testRule(codeParent, {
  "lets levels with numbers of their own be": `
    | Missione | Programma | Cod. | Obiettivo operativo  | Indicatore | Target |
    | 016 Commercio | 005 Imprese | 1.1 | Formare il personale | Ore   | >= 20  |
    | ^        | ^         | 1.2  | Aprire lo sportello  | Utenti     | >= 300 |`,
});
