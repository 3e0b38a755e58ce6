import type { UnseenPlan } from "./unseenPlan";

/** A transposed sheet whose objectives have two indicators each and share a strategic objective merged above them. */
export const fieldsDownNumbered: UnseenPlan = {
  picture: `
    ## Direzione
    | Azienda speciale Laguna - Piano della performance 2025-2027 | < | < | < |
    | Obiettivo strategico | OS1 Accogliere meglio gli utenti | < | OS2 Spendere meno per gli edifici |
    | Obiettivo operativo | Accorciare le attese allo sportello | Aprire il portale delle richieste | Contenere i consumi delle sedi |
    | Peso obiettivo | 40 | 30 | 30 |
    | Struttura responsabile | Ufficio relazioni | Ufficio informatico | Ufficio tecnico |
    | Indicatore 1 | Minuti medi di attesa | Richieste arrivate dal portale | Consumo elettrico delle sedi |
    | Peso indicatore 1 | 60% | 50% | 70% |
    | Target indicatore 1 | <= 12 | >= 40% | <= 90000 |
    | Indicatore 2 | Utenti soddisfatti | Servizi presenti nel portale | Lampade sostituite |
    | Peso indicatore 2 | 40% | 50% | 30% |
    | Target indicatore 2 | >= 85% | 15 | 300 |
  `,
  plan: `
    strategic OS1 · Accogliere meglio gli utenti
      operational Accorciare le attese allo sportello [40%] {resp: Ufficio relazioni}
        - Minuti medi di attesa [60%] {2025: <= 12}
        - Utenti soddisfatti [40%] {2025: >= 85%}
      operational Aprire il portale delle richieste [30%] {resp: Ufficio informatico}
        - Richieste arrivate dal portale [50%] {2025: >= 40%}
        - Servizi presenti nel portale [50%] {2025: 15}
    strategic OS2 · Spendere meno per gli edifici
      operational Contenere i consumi delle sedi [30%] {resp: Ufficio tecnico}
        - Consumo elettrico delle sedi [70%] {2025: <= 90000}
        - Lampade sostituite [30%] {2025: 300}
  `,
};
