import type { UnseenPlan } from "./unseenPlan";

/** A hospital's objectives: general and specific, "standard" for the target, points for the weight, scores left blank. */
export const healthStandard: UnseenPlan = {
  picture: `
    ## Obiettivi 2024
    | AZIENDA OSPEDALIERA - Obiettivi di budget anno 2024 | < | < | < | < | < | < |
    | Unità operativa: Medicina interna | < | < | < | < | < | < |
    | Obiettivo strategico | Obiettivo specifico | Indicatore | Valore standard | Peso | Valore raggiunto | Punteggio ottenuto |
    | Efficienza | Ridurre la degenza media | Degenza media in giorni | <= 8 | 25 | | |
    | ^ | Usare bene i farmaci | Spesa per farmaci rispetto all'anno precedente | -3% | 25 | | |
    | Qualità | Chiudere le cartelle in tempo | Cartelle chiuse entro 30 giorni | >= 95% | 30 | | |
    | ^ | Segnalare gli eventi avversi | Segnalazioni inserite | 12 | 20 | | |
    | Totale | < | < | < | 100 | | |
  `,
  plan: `
    strategic Efficienza
      operational Ridurre la degenza media [25%]
        - Degenza media in giorni {2024: <= 8}
      operational Usare bene i farmaci [25%]
        - Spesa per farmaci rispetto all'anno precedente {2024: -3%}
    strategic Qualità
      operational Chiudere le cartelle in tempo [30%]
        - Cartelle chiuse entro 30 giorni {2024: >= 95%}
      operational Segnalare gli eventi avversi [20%]
        - Segnalazioni inserite {2024: 12}
  `,
};
