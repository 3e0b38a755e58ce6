import type { UnseenPlan } from "./unseenPlan";

/** Objectives listed by manager, whose weights add up per manager, with thresholds in their own columns. */
export const objectivesByManager: UnseenPlan = {
  picture: `
    ## Dirigenti
    | OBIETTIVI DEI DIRIGENTI - ANNO 2024 | < | < | < | < | < | < |
    | Dirigente | Obiettivo operativo | Peso obiettivo | Indicatore | Target 2024 | Soglia 80% | Soglia 60% |
    | Dirigente Area Servizi | A.1 Ridurre i tempi di rilascio | 60% | Giorni medi di rilascio | 20 | 22 | 25 |
    | ^ | A.2 Aumentare gli accessi digitali | 40% | Accessi con identità digitale | 90% | 80% | 70% |
    | Totale Dirigente Area Servizi | < | 100% | | | | |
    | Dirigente Area Risorse | B.1 Reclutare il personale previsto | 30% | Assunzioni effettuate | 12 | 10 | 8 |
    | ^ | B.2 Chiudere il bilancio in anticipo | 50% | Data di approvazione | 31/03/2024 | 15/04/2024 | 30/04/2024 |
    | ^ | B.3 Mettere in sicurezza gli edifici | 20% | Verifiche concluse | 5 | 4 | 3 |
    | Totale Dirigente Area Risorse | < | 100% | | | | |
  `,
  plan: `
    operational A.1 · Ridurre i tempi di rilascio [60%]
      - Giorni medi di rilascio {2024: 20; soglia 80%: 22; soglia 60%: 25}
    operational A.2 · Aumentare gli accessi digitali [40%]
      - Accessi con identità digitale {2024: 90%; soglia 80%: 80%; soglia 60%: 70%}
    operational B.1 · Reclutare il personale previsto [30%]
      - Assunzioni effettuate {2024: 12; soglia 80%: 10; soglia 60%: 8}
    operational B.2 · Chiudere il bilancio in anticipo [50%]
      - Data di approvazione {2024: 31/03/2024; soglia 80%: 15/04/2024; soglia 60%: 30/04/2024}
    operational B.3 · Mettere in sicurezza gli edifici [20%]
      - Verifiche concluse {2024: 5; soglia 80%: 4; soglia 60%: 3}
  `,
};
