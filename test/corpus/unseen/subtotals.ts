import type { UnseenPlan } from "./unseenPlan";

/** A subtotal under every objective and a grand total, weights repeated on every row. */
export const subtotals: UnseenPlan = {
  picture: `
    ## Performance organizzativa
    | Performance organizzativa 2024 | < | < | < | < |
    | Obiettivo operativo | Peso obiettivo | Indicatore | Peso indicatore | Target 2024 |
    | Semplificare i bandi | 50% | Moduli eliminati | 30% | 5 |
    | Semplificare i bandi | 50% | Giorni medi di istruttoria | 70% | <= 30 |
    | Totale obiettivo | | | 100% | |
    | Pubblicare i dati | 30% | Serie pubblicate | 100% | 10 |
    | Totale obiettivo | | | 100% | |
    | Ascoltare gli utenti | 20% | Questionari raccolti | 60% | 300 |
    | Ascoltare gli utenti | 20% | Reclami risolti | 40% | 90% |
    | Totale obiettivo | | | 100% | |
    | TOTALE GENERALE | 100% | | | |
  `,
  plan: `
    operational Semplificare i bandi [50%]
      - Moduli eliminati [30%] {2024: 5}
      - Giorni medi di istruttoria [70%] {2024: <= 30}
    operational Pubblicare i dati [30%]
      - Serie pubblicate [100%] {2024: 10}
    operational Ascoltare gli utenti [20%]
      - Questionari raccolti [60%] {2024: 300}
      - Reclami risolti [40%] {2024: 90%}
  `,
};
