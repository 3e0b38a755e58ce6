import { hiddenContent } from "../../src/rules/hidden-content";
import { testRule } from "../support/testRule";

testRule(hiddenContent, {
  "takes neighbouring rows for one block": `
    | Obiettivo operativo                   | Indicatore | Target |
    | Formare il personale                  | Ore        | >= 20  |
    | Aprire lo sportello {hidden-content}  | Utenti     | >= 300 | hidden
    | Pagare prima                          | Giorni     | <= 30  | hidden
    | Ridurre i costi                       | Costi      | <= 10  |`,
});
