import type { UnseenPlan } from "./unseenPlan";

/** Heading rows for area and strategic objective inside one long table, "Peso" once per level, headings repeated at a page break. */
export const weightsAtTwoLevels: UnseenPlan = {
  picture: `
    ## Cruscotto
    | CRUSCOTTO DELLA PERFORMANCE - ANNO 2024 | < | < | < | < | < | < |
    | Obiettivo operativo | Peso | Indicatore | Algoritmo | Fonte | Peso | Target 2024 |
    | AREA STRATEGICA 1 - COMPETITIVITÀ DELLE IMPRESE | < | < | < | < | < | < |
    | OBIETTIVO STRATEGICO 1.1 - Promuovere l'internazionalizzazione | < | < | < | < | < | < |
    | 1.1.1 Formare gli export manager | 50 | Partecipanti ai corsi | numero partecipanti | registri | 40 | 60 |
    | ^ | ^ | Partecipanti soddisfatti | giudizi positivi / questionari | questionari | 60 | >= 80% |
    | 1.1.2 Accogliere delegazioni estere | 50 | Incontri d'affari | numero incontri | ufficio estero | 100 | 90 |
    | OBIETTIVO STRATEGICO 1.2 - Sostenere il turismo | < | < | < | < | < | < |
    | 1.2.1 Certificare le strutture ricettive | 100 | Strutture certificate | numero strutture | isnart | 100 | 35 |
    | | | | | | | |
    | CRUSCOTTO DELLA PERFORMANCE - ANNO 2024 | < | < | < | < | < | < |
    | Obiettivo operativo | Peso | Indicatore | Algoritmo | Fonte | Peso | Target 2024 |
    | AREA STRATEGICA 2 - EFFICIENZA INTERNA | < | < | < | < | < | < |
    | OBIETTIVO STRATEGICO 2.1 - Contenere i costi | < | < | < | < | < | < |
    | 2.1.1 Rinegoziare i contratti | 100 | Contratti rinegoziati | numero contratti | provveditorato | 70 | 6 |
    | ^ | ^ | Riduzione della spesa per utenze | (spesa 2023 - spesa 2024) / spesa 2023 | contabilità | 30 | -5% |
  `,
  plan: `
    area 1 · COMPETITIVITÀ DELLE IMPRESE
      strategic 1.1 · Promuovere l'internazionalizzazione
        operational 1.1.1 · Formare gli export manager [50%]
          - Partecipanti ai corsi [40%] {formula: numero partecipanti; source: registri; 2024: 60}
          - Partecipanti soddisfatti [60%] {2024: >= 80%}
        operational 1.1.2 · Accogliere delegazioni estere [50%]
          - Incontri d'affari [100%] {2024: 90}
      strategic 1.2 · Sostenere il turismo
        operational 1.2.1 · Certificare le strutture ricettive [100%]
          - Strutture certificate [100%] {2024: 35}
    area 2 · EFFICIENZA INTERNA
      strategic 2.1 · Contenere i costi
        operational 2.1.1 · Rinegoziare i contratti [100%]
          - Contratti rinegoziati [70%] {2024: 6}
          - Riduzione della spesa per utenze [30%] {2024: -5%}
  `,
};
