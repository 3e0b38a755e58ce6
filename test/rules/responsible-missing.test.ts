import { responsibleMissing } from "../../src/rules/responsible-missing";
import { testRule } from "../support/testRule";

testRule(responsibleMissing, {
  "says nothing where the sheet has no such field": `
    | Obiettivo operativo  | Indicatore | Target |
    | Formare il personale | Ore        | >= 20  |`,
  "reads a merged responsible for all its rows": `
    | Obiettivo operativo  | Responsabile  | Indicatore | Target |
    | Formare il personale | Risorse umane | Ore        | >= 20  |
    | Aprire lo sportello  | ^             | Utenti     | >= 300 |`,
  "asks every row where the rows name their own": `
    | Obiettivo operativo  | Responsabile          | Indicatore | Target |
    | Formare il personale | Risorse umane         | Ore        | >= 20  |
    | ^                    | {responsible-missing} | Corsi      | 4      |
    | Aprire lo sportello  | Anagrafe              | Utenti     | >= 300 |
    | ^                    | Tributi               | Orari      | 20     |
    | Pagare prima         | Ragioneria            | Giorni     | <= 30  |
    | ^                    | Economato             | Fatture    | 90%    |`,
});
