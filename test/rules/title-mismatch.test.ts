import { titleMismatch } from "../../src/rules/title-mismatch";
import { said } from "../support/said";
import { testRule } from "../support/testRule";

testRule(titleMismatch, {
  "lets another sheet cut a mission short, but not name another": `
    ## Pesi
    | Missione                     | Programma   | Obiettivo operativo      | Peso |
    | 016 Commercio internazionale | 5 Vigilanza | 1.1 Aprire lo sportello  | 60%  |
    | 017 Ricerca {title-mismatch} | 6 Studi     | 1.2 Formare il personale | 40%  |
    ## Piano
    | Missione                               | Programma               | Obiettivo operativo      | Indicatore | Target |
    | 016 Commercio internazionale ed estero | 5 Vigilanza sui mercati | 1.1 Aprire lo sportello  | Utenti     | >= 300 |
    | 017 Sviluppo                           | 6 Studi                 | 1.2 Formare il personale | Ore        | >= 20  |`,
  "takes a code alone for no other title": `
    ## Pesi
    | Obiettivo operativo | Peso |
    | 1.1                 | 60%  |
    | 1.2                 | 40%  |
    ## Piano
    | Cod. | Obiettivo operativo  | Indicatore | Target |
    | 1.1  | Formare il personale | Ore        | >= 20  |
    | 1.2  | Aprire lo sportello  | Utenti     | >= 300 |`,
  "takes what most tables say for right": `
    ## Pesi
    | Obiettivo operativo          | Peso |
    | 1.1 Formare il personale     | 60%  |
    | 1.2 Aprire lo sportello      | 40%  |
    ## Dirigenti
    | Obiettivo operativo          | Peso |
    | 1.1 Formare il personale     | 60%  |
    | 1.2 Aprire lo sportello      | 40%  |
    ## Piano
    | Cod. | Obiettivo operativo                    | Indicatore | Target |
    | 1.1  | Formare tutto il personale {title-mismatch} | Ore   | >= 20  |
    | 1.2  | Aprire lo sportello                    | Utenti     | >= 300 |`,
});

// What a planner reads, and where.
it.each<[string, readonly string[]]>([
  [
    `
    ## Pesi
    | Obiettivo operativo                  | Peso |
    | 1.1 Ridurre i tempi medi di rilascio | 60%  |
    | 1.2 Formare il personale             | 40%  |
    ## Risorse
    | Obiettivo operativo      | Peso |
    | 1.1 Ridurre i tempi      | 60%  |
    | 1.2 Formare il personale | 40%  |
    ## Piano
    | Cod. | Obiettivo operativo         | Indicatore        | Target |
    | 1.1  | Ridurre i tempi di rilascio | Giorni medi       | <= 10  |
    | 1.2  | Formare il personale        | Ore di formazione | >= 20  |`,
    [
      "Pesi!A2 (Piano!B2): Atteso «Ridurre i tempi di rilascio», trovato «Ridurre i tempi medi di rilascio». / Expected “Ridurre i tempi di rilascio”, found “Ridurre i tempi medi di rilascio”.",
      "Risorse!A2 (Piano!B2): Atteso «Ridurre i tempi di rilascio», trovato «Ridurre i tempi». / Expected “Ridurre i tempi di rilascio”, found “Ridurre i tempi”.",
    ],
  ],
  [
    `
    ## Pesi
    | Obiettivo operativo      | Peso |
    | 1.1 Ridurre i tempi      | 60%  |
    | 1.2 Formare il personale | 40%  |
    ## Risorse
    | Obiettivo operativo      | Peso |
    | 1.1 Ridurre i tempi      | 60%  |
    | 1.2 Formare il personale | 40%  |
    ## Piano
    | Cod. | Obiettivo operativo         | Indicatore        | Target |
    | 1.1  | Ridurre i tempi di rilascio | Giorni medi       | <= 10  |
    | 1.2  | Formare il personale        | Ore di formazione | >= 20  |`,
    [
      "Piano!B2 (Pesi!A2): Atteso «Ridurre i tempi», trovato «Ridurre i tempi di rilascio». / Expected “Ridurre i tempi”, found “Ridurre i tempi di rilascio”.",
    ],
  ],
])("says in full what it found (%#)", (picture, texts) => {
  expect(said(titleMismatch, picture)).toEqual(texts);
});
