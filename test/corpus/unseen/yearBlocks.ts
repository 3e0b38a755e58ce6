import type { UnseenPlan } from "./unseenPlan";

/** Target and result of each year beside each other, years in the upper row of headings. */
export const yearBlocks: UnseenPlan = {
  picture: `
    ## Triennio
    | Performance 2023-2024 - Istituto zooprofilattico | < | < | < | < | < |
    | Obiettivo strategico | Indicatore | 2023 | < | 2024 | < |
    | ^ | ^ | Target | Consuntivo | Target | Consuntivo |
    | 1. Analisi più rapide | Giorni medi di risposta | 9 | 8,5 | 8 | |
    | ^ | Campioni analizzati | 41000 | 42350 | 43000 | |
    | 2. Ricerca che conta | Pubblicazioni con fattore d'impatto | 60 | 57 | 62 | |
  `,
  plan: `
    strategic 1 · Analisi più rapide
      - Giorni medi di risposta {2023: 9; 2024: 8; actual 2023: 8,5}
      - Campioni analizzati {2023: 41000; 2024: 43000; actual 2023: 42350}
    strategic 2 · Ricerca che conta
      - Pubblicazioni con fattore d'impatto {2023: 60; 2024: 62; actual 2023: 57}
  `,
};
