import type { UnseenPlan } from "./unseenPlan";

/**
 * A region's table with codes inside titles, minimum and target value, polarity, and the weight of objective
 * and indicator side by side.
 */
export const minMaxColumns: UnseenPlan = {
  picture: `
    ## Direzione
    | REGIONE ALTA VALLE - DIREZIONE AMBIENTE - OBIETTIVI 2025 | < | < | < | < | < | < | < |
    | Obiettivo annuale | Peso obiettivo | Indicatore | Peso indicatore | Formula | Polarità | Valore minimo | Valore target | Referente |
    | OB.1 - Ridurre i tempi delle autorizzazioni | 55% | Giorni medi di rilascio | 60% | Media dei giorni | decrescente | 80 | 65 | Servizio autorizzazioni |
    | ^ | ^ | Pratiche digitali | 40% | Pratiche digitali / pratiche | crescente | 70% | 85% | Servizio autorizzazioni |
    | OB.2 - Bonificare i siti inquinati | 45% | Siti bonificati | 100% | Numero siti | crescente | 4 | 6 | Servizio bonifiche |
  `,
  plan: `
    operational 1 · Ridurre i tempi delle autorizzazioni [55%] {resp: Servizio autorizzazioni}
      - Giorni medi di rilascio [60%] {formula: Media dei giorni; soglia 80%: 80; 2025: 65}
      - Pratiche digitali [40%] {soglia 80%: 70%; 2025: 85%}
    operational 2 · Bonificare i siti inquinati [45%] {resp: Servizio bonifiche}
      - Siti bonificati [100%] {formula: Numero siti; soglia 80%: 4; 2025: 6}
  `,
};
