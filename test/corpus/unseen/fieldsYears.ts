import type { UnseenPlan } from "./unseenPlan";

/**
 * A transposed sheet with a description, phases, several years, half-year results and a total of weights at
 * the end.
 */
export const fieldsYears: UnseenPlan = {
  picture: `
    ## Scheda dirigente
    | COMUNE DI TORREALTA | < | < | < |
    | Scheda di assegnazione degli obiettivi 2025 - Dirigente Area tecnica | < | < | < |
    | Voce | Primo obiettivo | Secondo obiettivo | Totale |
    | Codice | AT1 | AT2 | |
    | Denominazione obiettivo | Completare la variante urbanistica | Riqualificare l'illuminazione | |
    | Descrizione | Adeguare il piano alle norme regionali | Sostituire le lampade con apparecchi a led | |
    | Ponderazione | 45% | 55% | 100% |
    | Indicatore di risultato | Elaborati consegnati | Punti luce sostituiti | |
    | Formula | Elaborati consegnati / elaborati previsti | Numero dei punti luce | |
    | Target 2025 | 60% | 800 | |
    | Target 2026 | 100% | 1200 | |
    | Unità organizzativa responsabile | Ufficio urbanistica | Ufficio lavori pubblici | |
    | | | | |
    | Il Sindaco | | Il Dirigente | |
  `,
  plan: `
    operational AT1 · Completare la variante urbanistica [45%] {resp: Ufficio urbanistica; description: Adeguare il piano alle norme regionali}
      - Elaborati consegnati {2025: 60%; 2026: 100%}
    operational AT2 · Riqualificare l'illuminazione [55%] {resp: Ufficio lavori pubblici; description: Sostituire le lampade con apparecchi a led}
      - Punti luce sostituiti {formula: Numero dei punti luce; 2025: 800; 2026: 1200}
  `,
};
