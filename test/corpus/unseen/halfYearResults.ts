import type { UnseenPlan } from "./unseenPlan";

/** A plan at the end of its year: results at half-year and at the end, percentages of achievement, remarks. */
export const halfYearResults: UnseenPlan = {
  picture: `
    ## Consuntivo 2024
    | Stato di attuazione degli obiettivi - anno 2024 | < | < | < | < | < | < | < | < |
    | Cod. | Obiettivo operativo | Peso | Indicatore | Target 2024 | Risultato al 30/06/2024 | Consuntivo 2024 | % di raggiungimento | Note |
    | OP1 | Digitalizzare gli archivi | 40% | Fascicoli digitalizzati | 2000 | 850 | 2140 | 100% | |
    | OP2 | Potenziare lo sportello telematico | 35% | Istanze on line / istanze totali | 75% | 68% | 71% | 94,7% | Portale fermo nel mese di agosto |
    | OP3 | Aggiornare la carta dei servizi | 25% | Carta pubblicata | entro il 30/09 | in corso | 12/09/2024 | 100% | |
  `,
  plan: `
    operational OP1 · Digitalizzare gli archivi [40%]
      - Fascicoli digitalizzati {2024: 2000; actual 30/6/2024: 850; actual 2024: 2140}
    operational OP2 · Potenziare lo sportello telematico [35%]
      - Istanze on line / istanze totali {2024: 75%; actual 30/6/2024: 68%; actual 2024: 71%}
    operational OP3 · Aggiornare la carta dei servizi [25%]
      - Carta pubblicata {2024: entro il 30/09; actual 30/6/2024: in corso; actual 2024: 12/09/2024}
  `,
};
