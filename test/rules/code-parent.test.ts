import { codeParent } from "../../src/rules/code-parent";
import { testRule } from "../support/testRule";

testRule(codeParent, {
  "takes the planner to a code its own children do not know": `
    | Cod. | Obiettivo strategico   | Cod.              | Obiettivo operativo         | Cod.  | Azione          | Indicatore | Target |
    | 1    | Servizi più semplici   | 1.1               | Ridurre i tempi di rilascio | 1.1.1 | Moduli in linea | Moduli     | 10     |
    | ^    | ^                      | ^                 | ^                           | 1.1.2 | Agende          | Agende     | 5      |
    | ^    | ^                      | 1.4 {code-parent} | Aprire lo sportello         | 1.2.1 | Orari           | Ore        | 20     |
    | ^    | ^                      | ^                 | ^                           | 1.2.2 | Insegne         | Insegne    | 3      |
    | 2    | Personale preparato    | 2.1               | Formare il personale        | 2.1.1 | Corsi           | Corsi      | 8      |
    | ^    | ^                      | ^                 | ^                           | 2.1.2 | Stage           | Stage      | 4      |`,
  "lets levels with numbers of their own be": `
    | Missione | Programma | Cod. | Obiettivo operativo  | Indicatore | Target |
    | 016 Commercio | 005 Imprese | 1.1 | Formare il personale | Ore   | >= 20  |
    | ^        | ^         | 1.2  | Aprire lo sportello  | Utenti     | >= 300 |`,
});
