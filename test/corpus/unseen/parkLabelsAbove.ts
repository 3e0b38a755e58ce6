import type { UnseenPlan } from "./unseenPlan";

/**
 * A park authority's cards: a row of labels, a row of values, then another row of labels, several cards below
 * each other.
 */
export const parkLabelsAbove: UnseenPlan = {
  picture: `
    ## Schede
    | Ente Parco dei Due Laghi - Schede obiettivo 2025 | < | < | < |
    | | | | |
    | Codice | Obiettivo operativo | < | Peso |
    | P.1 | Censire le specie protette | < | 55% |
    | Indicatore | Formula | Stato di partenza | Target finale |
    | Specie censite | Numero di specie | 40 | 60 |
    | Referente | Fonte | Note | < |
    | Ufficio biodiversità | Banca dati naturalistica | | |
    | | | | |
    | Codice | Obiettivo operativo | < | Peso |
    | P.2 | Educare le scolaresche | < | 45% |
    | Indicatore | Formula | Stato di partenza | Target finale |
    | Classi accolte | Numero di classi | 110 | >= 130 |
    | Referente | Fonte | Note | < |
    | Ufficio educazione | Registro visite | | |
  `,
  plan: `
    operational P.1 · Censire le specie protette [55%] {resp: Ufficio biodiversità}
      - Specie censite {formula: Numero di specie; base: 40; 2025: 60; source: Banca dati naturalistica}
    operational P.2 · Educare le scolaresche [45%] {resp: Ufficio educazione}
      - Classi accolte {formula: Numero di classi; base: 110; 2025: >= 130; source: Registro visite}
  `,
};
