import type { UnseenPlan } from "./unseenPlan";

/** A column of offices in front, each named once with blanks below: their objectives add up office by office. */
export const officesOnce: UnseenPlan = {
  picture: `
    ## Peso per settore
    | COMUNE DI SANT'ELIA - OBIETTIVI DI PERFORMANCE 2025 | < | < | < | < |
    | SETTORE | OBIETTIVO | INDICATORE | VALORE OBIETTIVO 2025 | PESO |
    | FINANZE | Pagare i fornitori | Tempestività dei pagamenti | <= 0 | 50% |
    | | Recuperare l'evasione | Euro accertati | >= 200000 | 50% |
    | TECNICO | Manutenere gli impianti sportivi | Interventi eseguiti | 12 | 70% |
    | | Chiudere le pratiche edilizie | Pratiche chiuse in 60 giorni | >= 80% | 30% |
  `,
  plan: `
    operational Pagare i fornitori [50%] {resp: FINANZE}
      - Tempestività dei pagamenti {2025: <= 0}
    operational Recuperare l'evasione [50%] {resp: FINANZE}
      - Euro accertati {2025: >= 200000}
    operational Manutenere gli impianti sportivi [70%] {resp: TECNICO}
      - Interventi eseguiti {2025: 12}
    operational Chiudere le pratiche edilizie [30%] {resp: TECNICO}
      - Pratiche chiuse in 60 giorni {2025: >= 80%}
  `,
};
