import { titleDuplicate } from "../../src/rules/title-duplicate";
import { testRule } from "../support/testRule";
import { said } from "../support/said";

testRule(titleDuplicate, {
  "accepts the same words in two branches": `
    | Cod. | Obiettivo strategico | Cod. | Obiettivo operativo  | Indicatore | Target |
    | 1    | Servizi semplici     | 1.1  | Formare il personale | Ore        | >= 20  |
    | ^    | ^                    | 1.2  | Aprire lo sportello  | Utenti     | >= 300 |
    | 2    | Conti in ordine      | 2.1  | Formare il personale | Corsi      | >= 4   |`,
  "overlooks capitals and accents": `
    | Cod. | Obiettivo operativo                      | Indicatore | Target |
    | 1.1  | Qualità del servizio                     | Voto       | >= 4   |
    | 1.2  | QUALITA' DEL SERVIZIO {title-duplicate}  | Reclami    | <= 30  |`,
});

it("says what was expected and what stands there", () => {
  expect(titleDuplicate.bad.flatMap((picture) => said(titleDuplicate, picture))).toEqual([
    "B4 (B2): Atteso un titolo diverso da 1.1, trovato lo stesso: «Ridurre i tempi di rilascio». / Expected a title other than that of 1.1, found the same: “Ridurre i tempi di rilascio”.",
  ]);
});
