import { codeDuplicate } from "../../src/rules/code-duplicate";
import { said } from "../support/said";
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
  "lets every table count from one that adds up by itself": `
    | Dirigente: ing. Carlo Berti | | | | |
    | Cod. | Obiettivo operativo  | Peso | Indicatore | Target |
    | 1    | Formare il personale | 60%  | Ore        | >= 20  |
    | 2    | Aprire lo sportello  | 40%  | Utenti     | >= 300 |
    | | | | | |
    | Dirigente: dott.ssa Ines Galli | | | | |
    | Cod. | Obiettivo operativo  | Peso | Indicatore | Target |
    | 1    | Pagare prima         | 50%  | Giorni     | <= 30  |
    | 2    | Ridurre i costi      | 50%  | Costi      | <= 10  |`,
  "lets tables side by side that make one whole count from one": `
    | Performance organizzativa | < | < | | Performance individuale | < | < |
    | N. | Obiettivo            | Peso | Indicatore | Target | | N. | Obiettivo       | Peso | Indicatore | Target |
    | 1  | Formare il personale | 40%  | Ore        | >= 20  | | 1  | Pagare prima    | 30%  | Giorni     | <= 30  |
    | 2  | Aprire lo sportello  | 20%  | Utenti     | >= 300 | | 2  | Ridurre i costi | 10%  | Costi      | <= 10  |`,
  "finds a code twice in one of two tables side by side": `
    | Performance organizzativa | < | < | < | < | | Performance individuale | < | < | < | < |
    | Cod. | Obiettivo            | Peso | Indicatore | Target | | Cod. | Obiettivo       | Peso | Indicatore | Target |
    | A1  | Formare il personale | 40%  | Ore        | >= 20  | | B1  | Pagare prima    | 30%  | Giorni     | <= 30  |
    | A2  | Aprire lo sportello  | 10%  | Utenti     | >= 300 | | B2  | Ridurre i costi | 10%  | Costi      | <= 10  |
    | A2 {code-duplicate} | Aprire il sito | 10%  | Visite     | >= 300 | | | | | | |`,
  "finds one code on two cards of one area, each with indicators that count": `
    ## OS 1
    | Ambito strategico    | 1 - Imprese              |           |        |
    | Obiettivo strategico | 1.1 - Certificare        |           |        |
    | Peso obiettivo       | 60%                      |           |        |
    | Codice KPI           | Nome KPI                 | Peso KPI  | Target |
    | KPI 1                | Imprese certificate      | 70%       | 100    |
    | KPI 2                | Voucher erogati          | 30%       | 85     |
    ## OS 2
    | Ambito strategico    | 1 - Imprese              |           |        |
    | Obiettivo strategico | 1.1 - Formare {code-duplicate} |     |        |
    | Peso obiettivo       | 40%                      |           |        |
    | Codice KPI           | Nome KPI                 | Peso KPI  | Target |
    | KPI 3                | Imprese formate          | 100%      | 320    |`,
  "finds a code twice in a list whose indicators stand in a register": `
    ## Obiettivi
    | Codice                | Obiettivo operativo                | Peso | Responsabile |
    | OB01                  | Rilevare l'erosione delle spiagge  | 60%  | Monitoraggio |
    | OB01 {code-duplicate} | Ricostruire i tratti più arretrati | 40%  | Opere        |
    ## Indicatori
    | Codice obiettivo | Codice indicatore | Denominazione indicatore | Formula      | U.M. | Target |
    | OB01             | IN01              | Chilometri rilevati      | Chilometri   | km   | 160    |
    | OB01             | IN02              | Rilievi pubblicati       | Rilievi      | n.   | 10     |
    | OB02             | IN03              | Sabbia portata           | Metri cubi   | mc   | 25000  |`,
  "lets every objective that adds up by itself count from A1": `
    | Obiettivo strategico | Cod. | Obiettivo operativo  | Peso | Indicatore | Target |
    | Crescere             | A1   | Formare il personale | 60%  | Ore        | >= 20  |
    | ^                    | B1   | Aprire lo sportello  | 40%  | Utenti     | >= 300 |
    | Risparmiare          | A1   | Pagare prima         | 50%  | Giorni     | <= 30  |
    | ^                    | B1   | Ridurre i costi      | 50%  | Costi      | <= 10  |`,
  "finds a code of an objective that does not add up": `
    | Obiettivo strategico | Cod.                | Obiettivo operativo  | Peso | Indicatore | Target |
    | Crescere             | A1                  | Formare il personale | 60%  | Ore        | >= 20  |
    | ^                    | B1                  | Aprire lo sportello  | 50%  | Utenti     | >= 300 |
    | Risparmiare          | A1 {code-duplicate} | Pagare prima         | 50%  | Giorni     | <= 30  |
    | ^                    | B1 {code-duplicate} | Ridurre i costi      | 50%  | Costi      | <= 10  |`,
  "takes a sheet for counted anew by the codes of its objectives, not of their indicators": `
    ## Uno
    | Cod. | Obiettivo operativo  | N. | Indicatore | Target |
    | 1.1  | Formare il personale | 1  | Ore        | 20     |
    | ^    | ^                    | 2  | Corsi      | 20     |
    | ^    | ^                    | 3  | Aule       | 20     |
    | 1.2  | Aprire lo sportello  | 1  | Utenti     | 300    |
    ## Due
    | Cod. | Obiettivo operativo  | N. | Indicatore | Target |
    | 1.1  | Pagare prima         | 1  | Giorni     | 30     |
    | ^    | ^                    | 2  | Fatture    | 30     |
    | ^    | ^                    | 3  | Mandati    | 30     |
    | 1.2  | Ridurre i costi      | 1  | Costi      | 10     |`,
  "finds a plain number on two sheets": `
    ## Uno
    | Cod. | Obiettivo operativo  | Indicatore | Target |
    | 1    | Formare il personale | Ore        | 20     |
    | 2    | Aprire lo sportello  | Utenti     | 300    |
    ## Due
    | Cod.               | Obiettivo operativo | Indicatore | Target |
    | 1 {code-duplicate} | Pagare prima        | Giorni     | 30     |
    | 3                  | Ridurre i costi     | Costi      | 10     |`,
  "tells 1.11 from 11.1, and takes signs alone for no code": `
    | Cod. | Obiettivo operativo  | Indicatore | Target |
    | 1.11 | Formare il personale | Ore        | 20     |
    | 11.1 | Aprire lo sportello  | Utenti     | 300    |
    | ***  | Pagare prima         | Giorni     | 30     |
    | ***  | Ridurre i costi      | Costi      | 10     |`,
  "finds a code twice on cards that sound alike": `
    | Obiettivo operativo | 1.1 Riduzione dei tempi di conclusione dei procedimenti degli sportelli | Peso | 60 |
    | Responsabile        | Anagrafe | | |
    | Indicatori          | Tempo medio | Target | 5 |
    | | | | |
    | Obiettivo operativo | 1.1 Riduzione dei tempi di conclusione dei procedimenti degli archivi {code-duplicate} | Peso | 40 |
    | Responsabile        | Archivio | | |
    | Indicatori          | Tempo di rilascio | Target | 9 |`,
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

// What a planner reads, and where.
it.each<[string, readonly string[]]>([
  [
    `
    | Cod. | Obiettivo operativo  | Responsabile | Indicatore | Target |
    | 0    | Formare il personale | Personale    | Ore        | >= 20  |
    | 1    | Aprire lo sportello  | Personale    | Utenti     | >= 300 |
    | 0    | Pagare prima         | Ragioneria   | Giorni     | <= 30  |
    | 1    | Ridurre i costi      | Ragioneria   | Costi      | <= 10  |`,
    [
      "A4 (A2): Atteso un codice diverso: 0 è già di «Formare il personale». / Expected another code: 0 already names “Formare il personale”.",
      "A5 (A3): Atteso un codice diverso: 1 è già di «Aprire lo sportello». / Expected another code: 1 already names “Aprire lo sportello”.",
    ],
  ],
  [
    `
    | Cod. | Obiettivo operativo  | Responsabile | Indicatore | Target |
    | 1    | Formare il personale | Personale    | Ore        | >= 20  |
    | 7    | Aprire lo sportello  | Personale    | Utenti     | >= 300 |
    | 1    | Pagare prima         | Ragioneria   | Giorni     | <= 30  |
    | 7    | Ridurre i costi      | Ragioneria   | Costi      | <= 10  |`,
    [
      "A4 (A2): Atteso un codice diverso: 1 è già di «Formare il personale». / Expected another code: 1 already names “Formare il personale”.",
      "A5 (A3): Atteso un codice diverso: 7 è già di «Aprire lo sportello». / Expected another code: 7 already names “Aprire lo sportello”.",
    ],
  ],
  [
    `
    | Cod. | Obiettivo operativo  | Responsabile | Indicatore | Target |
    | 1    | Formare il personale | Personale    | Ore        | >= 20  |
    | 1    | Aprire lo sportello  | Personale    | Utenti     | >= 300 |
    | 1    | Curare gli archivi   | Personale    | Fondi      | >= 3   |
    | 1    | Pagare prima         | Ragioneria   | Giorni     | <= 30  |
    | 2    | Ridurre i costi      | Ragioneria   | Costi      | <= 10  |`,
    [
      "A3 (A2): Atteso un codice diverso: 1 è già di «Formare il personale». / Expected another code: 1 already names “Formare il personale”.",
      "A4 (A2): Atteso un codice diverso: 1 è già di «Formare il personale». / Expected another code: 1 already names “Formare il personale”.",
    ],
  ],
  [
    `
    ## Uno
    | Cod. | Obiettivo operativo  | Indicatore | Target |
    | 1.1  | Formare il personale | Ore        | >= 20  |
    ## Due
    | Cod. | Obiettivo operativo | Indicatore | Target |
    | 1.1  | Pagare prima        | Giorni     | <= 30  |`,
    [
      "Due!A2 (Uno!A2): Atteso un codice diverso: 1.1 è già di «Formare il personale». / Expected another code: 1.1 already names “Formare il personale”.",
    ],
  ],
  [
    `
    ## Uno
    | Cod. | Obiettivo operativo  | Indicatore | Target |
    | 1.1  | Formare il personale | Ore        | >= 20  |
    | 1.2  | Aprire lo sportello  | Utenti     | >= 300 |
    ## Due
    | Cod. | Obiettivo operativo | Indicatore | Target |
    | 1.1  | Pagare prima        | Giorni     | <= 30  |
    | 2.2  | Ridurre i costi     | Costi      | <= 10  |`,
    [],
  ],
  [
    `
    ## Uno
    | Cod. | Obiettivo operativo  | Indicatore | Target |
    | 1.1  | Formare il personale | Ore        | >= 20  |
    | 1.2  | Aprire lo sportello  | Utenti     | >= 300 |
    ## Due
    | Cod. | Obiettivo operativo | Indicatore | Target |
    | 1.1  | Pagare prima        | Giorni     | <= 30  |
    | 2.2  | Ridurre i costi     | Costi      | <= 10  |
    | 2.2  | Curare gli archivi  | Fondi      | <= 10  |`,
    [
      "Due!A2 (Uno!A2): Atteso un codice diverso: 1.1 è già di «Formare il personale». / Expected another code: 1.1 already names “Formare il personale”.",
      "Due!A4 (Due!A3): Atteso un codice diverso: 2.2 è già di «Ridurre i costi». / Expected another code: 2.2 already names “Ridurre i costi”.",
    ],
  ],
  [
    `
    | Cod. | Obiettivo operativo  | Responsabile | Indicatore | Target |
    | 1    | Formare il personale | Personale    | Ore        | >= 20  |
    | 1    | Pagare prima         | Ragioneria   | Giorni     | <= 30  |`,
    [],
  ],
  [
    `
    | Cod. | Obiettivo operativo  | Responsabile | Indicatore | Target |
    | 1    | Formare il personale | Personale    | Ore        | >= 20  |
    | 2    | Aprire lo sportello  | Personale    | Utenti     | >= 300 |
    | 1    | Curare gli archivi   | Personale    | Fondi      | >= 3   |
    | 2    | Vedere i musei       | Personale    | Visite     | >= 3   |
    | 1    | Pagare prima         | Ragioneria   | Giorni     | <= 30  |
    | 1    | Ridurre i costi      | Ragioneria   | Costi      | <= 10  |
    | 1    | Fare cassa           | Ragioneria   | Incassi    | >= 10  |`,
    [
      "A4 (A2): Atteso un codice diverso: 1 è già di «Formare il personale». / Expected another code: 1 already names “Formare il personale”.",
      "A5 (A3): Atteso un codice diverso: 2 è già di «Aprire lo sportello». / Expected another code: 2 already names “Aprire lo sportello”.",
      "A6 (A2): Atteso un codice diverso: 1 è già di «Formare il personale». / Expected another code: 1 already names “Formare il personale”.",
      "A7 (A2): Atteso un codice diverso: 1 è già di «Formare il personale». / Expected another code: 1 already names “Formare il personale”.",
      "A8 (A2): Atteso un codice diverso: 1 è già di «Formare il personale». / Expected another code: 1 already names “Formare il personale”.",
    ],
  ],
])("says in full what it found (%#)", (picture, texts) => {
  expect(said(codeDuplicate, picture)).toEqual(texts);
});
