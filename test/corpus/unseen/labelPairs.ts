import type { UnseenPlan } from "./unseenPlan";

/** Cards with several labelled values a row, indicators as labelled rows at the end. */
export const labelPairs: UnseenPlan = {
  picture: `
    ## Obiettivi
    | Camera di commercio del Golfo - Piano della performance 2025 | < | < | < | < | < |
    | Codice obiettivo | 1.1 | Peso obiettivo | 60% | Anno | 2025 |
    | Obiettivo operativo | Rilasciare più in fretta le carte tachigrafiche | < | < | < | < |
    | Area responsabile | Servizi di regolazione | Dirigente | Dirigente area regolazione | Collegamento | Piano triennale |
    | Indicatore | Giorni medi di rilascio | Algoritmo | Somma giorni / carte rilasciate | Fonte | Gestionale carte |
    | Valore storico | 9 | Target | <= 6 | Peso indicatore | 100% |
    | | | | | | |
    | Codice obiettivo | 1.2 | Peso obiettivo | 40% | Anno | 2025 |
    | Obiettivo operativo | Vigilare sulla sicurezza dei giocattoli | < | < | < | < |
    | Area responsabile | Servizi di regolazione | Dirigente | Dirigente area regolazione | Collegamento | Piano triennale |
    | Indicatore | Prodotti controllati | Algoritmo | Numero prodotti | Fonte | Verbali ispettivi |
    | Valore storico | 140 | Target | >= 160 | Peso indicatore | 70% |
    | Indicatore | Verbali chiusi entro 60 giorni | Algoritmo | Verbali entro 60 giorni / verbali | Fonte | Verbali ispettivi |
    | Valore storico | 88% | Target | >= 95% | Peso indicatore | 30% |
  `,
  plan: `
    operational 1.1 · Rilasciare più in fretta le carte tachigrafiche [60%] {resp: Dirigente area regolazione}
      - Giorni medi di rilascio [100%] {formula: Somma giorni / carte rilasciate; source: Gestionale carte; base: 9; 2025: <= 6}
    operational 1.2 · Vigilare sulla sicurezza dei giocattoli [40%] {resp: Dirigente area regolazione}
      - Prodotti controllati [70%] {formula: Numero prodotti; source: Verbali ispettivi; base: 140; 2025: >= 160}
      - Verbali chiusi entro 60 giorni [30%] {source: Verbali ispettivi; base: 88%; 2025: >= 95%}
  `,
};
