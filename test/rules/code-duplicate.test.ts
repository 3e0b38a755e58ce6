import { codeDuplicate } from "../../src/rules/code-duplicate";
import { testRule } from "../support/testRule";

testRule(codeDuplicate, {
  "lets every sheet count from the start": `
    ## Settore I
    | Cod. | Obiettivo operativo  | Peso | Indicatore | Target |
    | 1.1  | Formare il personale | 60%  | Ore        | >= 20  |
    | 1.2  | Aprire lo sportello  | 40%  | Utenti     | >= 300 |
    ## Settore II
    | Cod. | Obiettivo operativo  | Peso | Indicatore | Target |
    | 1.1  | Pagare prima         | 50%  | Giorni     | <= 30  |
    | 1.2  | Ridurre i costi      | 50%  | Costi      | <= 10  |`,
  "counts indicators inside their objective": `
    | Obiettivo operativo  | Indicatore          | Target |
    | Formare il personale | 1.1 Ore             | >= 20  |
    | ^                    | 1.2 Corsi           | >= 4   |
    | Aprire lo sportello  | 1.1 Utenti          | >= 300 |`,
});
