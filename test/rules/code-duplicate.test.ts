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
  "finds one code of another sheet among codes of its own": `
    ## Settore I
    | Cod. | Obiettivo operativo  | Peso | Indicatore | Target |
    | 1.1  | Formare il personale | 60%  | Ore        | >= 20  |
    | 1.2  | Aprire lo sportello  | 40%  | Utenti     | >= 300 |
    ## Settore II
    | Cod.                 | Obiettivo operativo  | Peso | Indicatore | Target |
    | 2.1                  | Pagare prima         | 30%  | Giorni     | <= 30  |
    | 2.2                  | Ridurre i costi      | 30%  | Costi      | <= 10  |
    | 1.2 {code-duplicate} | Rispondere ai reclami | 40% | Reclami    | <= 5   |`,
  "lets every manager count from one": `
    | Cod. | Obiettivo operativo  | Responsabile      | Indicatore | Target |
    | 1    | Formare il personale | Ufficio personale | Ore        | >= 20  |
    | 2    | Aprire lo sportello  | Ufficio personale | Utenti     | >= 300 |
    | 1    | Pagare prima         | Ragioneria        | Giorni     | <= 30  |
    | 2    | Ridurre i costi      | Ragioneria        | Costi      | <= 10  |`,
  "finds a number that one manager gives twice": `
    | Cod.               | Obiettivo operativo  | Responsabile      | Indicatore | Target |
    | 1                  | Formare il personale | Ufficio personale | Ore        | >= 20  |
    | 2                  | Aprire lo sportello  | Ufficio personale | Utenti     | >= 300 |
    | 2 {code-duplicate} | Curare gli archivi   | Ufficio personale | Fondi      | >= 3   |
    | 1                  | Pagare prima         | Ragioneria        | Giorni     | <= 30  |
    | 2                  | Ridurre i costi      | Ragioneria        | Costi      | <= 10  |`,
  "finds a number twice where managers do not count from one": `
    | Cod.               | Obiettivo operativo  | Responsabile      | Indicatore | Target |
    | 4                  | Formare il personale | Ufficio personale | Ore        | >= 20  |
    | 5                  | Aprire lo sportello  | Ufficio personale | Utenti     | >= 300 |
    | 4 {code-duplicate} | Pagare prima         | Ragioneria        | Giorni     | <= 30  |
    | 6                  | Ridurre i costi      | Ragioneria        | Costi      | <= 10  |`,
  "counts indicators inside their objective": `
    | Obiettivo operativo  | Indicatore          | Target |
    | Formare il personale | 1.1 Ore             | >= 20  |
    | ^                    | 1.2 Corsi           | >= 4   |
    | Aprire lo sportello  | 1.1 Utenti          | >= 300 |`,
});
