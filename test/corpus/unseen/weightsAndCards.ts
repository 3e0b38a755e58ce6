import type { UnseenPlan } from "./unseenPlan";

/**
 * A summary sheet gives the weights by title alone; each card has its own sheet with a numbered table of
 * indicators.
 */
export const weightsAndCards: UnseenPlan = {
  picture: `
    ## Riepilogo
    | CONSORZIO DI BONIFICA DELLA PIANA - RIEPILOGO OBIETTIVI 2025 | < | < |
    | Obiettivo | Ufficio responsabile | Ponderazione |
    | Mettere in sicurezza gli argini | Ufficio opere | 50% |
    | Ridurre i consumi delle idrovore | Ufficio impianti | 30% |
    | Informatizzare il catasto irriguo | Ufficio catasto | 20% |
    | Totale | | 100% |
    ## Scheda 1
    | SCHEDA OBIETTIVO 2025 | < | < | < | < | < |
    | Obiettivo | Mettere in sicurezza gli argini | < | < | < | < |
    | Finalità | Proteggere gli abitati dalle piene | < | < | < | < |
    | N. | Indicatore | Formula | Incidenza | Valore iniziale | Target |
    | 1 | Chilometri di argine rinforzati | Somma dei chilometri | 60% | 14 | >= 20 |
    | 2 | Sopralluoghi eseguiti | Numero sopralluoghi | 40% | 90 | >= 110 |
    ## Scheda 2
    | SCHEDA OBIETTIVO 2025 | < | < | < | < | < |
    | Obiettivo | Ridurre i consumi delle idrovore | < | < | < | < |
    | Finalità | Spendere meno per il sollevamento | < | < | < | < |
    | N. | Indicatore | Formula | Incidenza | Valore iniziale | Target |
    | 1 | Energia per metro cubo sollevato | Energia / metri cubi | 100% | 0,31 | <= 0,28 |
    ## Scheda 3
    | SCHEDA OBIETTIVO 2025 | < | < | < | < | < |
    | Obiettivo | Informatizzare il catasto irriguo | < | < | < | < |
    | Finalità | Emettere ruoli senza errori | < | < | < | < |
    | N. | Indicatore | Formula | Incidenza | Valore iniziale | Target |
    | 1 | Particelle digitalizzate | Particelle digitalizzate / totali | 100% | 35% | >= 60% |
  `,
  plan: `
    operational Mettere in sicurezza gli argini [50%] {resp: Ufficio opere}
      - Chilometri di argine rinforzati [60%] {formula: Somma dei chilometri; base: 14; 2025: >= 20}
      - Sopralluoghi eseguiti [40%] {formula: Numero sopralluoghi; base: 90; 2025: >= 110}
    operational Ridurre i consumi delle idrovore [30%] {resp: Ufficio impianti}
      - Energia per metro cubo sollevato [100%] {formula: Energia / metri cubi; base: 0,31; 2025: <= 0,28}
    operational Informatizzare il catasto irriguo [20%] {resp: Ufficio catasto}
      - Particelle digitalizzate [100%] {base: 35%; 2025: >= 60%}
  `,
};
