import type { UnseenPlan } from "./unseenPlan";

/** Two cards beside each other on one page, an empty column between. */
export const cardsSideBySide: UnseenPlan = {
  picture: `
    ## Schede 2024
    | Obiettivi operativi 2024 | < | < | < | < |
    | | | | | |
    | Obiettivo operativo | 3.1 Ridurre l'uso della carta | | Obiettivo operativo | 3.2 Pubblicare i dati aperti |
    | Peso | 35 | | Peso | 65 |
    | Unità responsabile | Servizi generali | | Unità responsabile | Ufficio statistica |
    | Indicatore | Risme acquistate | | Indicatore | Serie di dati pubblicate |
    | Valore atteso | < 400 | | Valore atteso | 12 |
    | Soglia 80% | 450 | | Soglia 80% | 10 |
    | Soglia 60% | 500 | | Soglia 60% | 8 |
  `,
  plan: `
    operational 3.1 · Ridurre l'uso della carta [35%] {resp: Servizi generali}
      - Risme acquistate {2024: < 400; soglia 80%: 450; soglia 60%: 500}
    operational 3.2 · Pubblicare i dati aperti [65%] {resp: Ufficio statistica}
      - Serie di dati pubblicate {2024: 12; soglia 80%: 10; soglia 60%: 8}
  `,
};
