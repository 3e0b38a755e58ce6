import type { UnseenPlan } from "./unseenPlan";

/** Cards whose labels stand inside the cells ("Peso: 30%"), each followed by phases and by its indicators. */
export const inlineLabels: UnseenPlan = {
  picture: `
    ## Settore I
    | Piano degli obiettivi 2024 - Settore I Affari generali | < | < | < |
    | | | | |
    | Obiettivo operativo n. 1: Riordinare la modulistica | < | < | Peso: 30% |
    | Responsabile: Ufficio relazioni con il pubblico | < | < | < |
    | Fasi | Inizio | Fine | |
    | Censimento dei moduli in uso | gennaio | marzo | |
    | Redazione dei nuovi moduli | aprile | settembre | |
    | Indicatore | Formula di calcolo | Target 2024 | Peso |
    | Moduli rivisti | moduli rivisti / moduli in uso | 100% | 80 |
    | Moduli compilabili in linea | numero moduli | >= 15 | 20 |
    | | | | |
    | Obiettivo operativo n. 2: Aprire lo sportello anche di pomeriggio | < | < | Peso: 70% |
    | Responsabile: Servizi demografici | < | < | < |
    | Fasi | Inizio | Fine | |
    | Accordo con le rappresentanze sindacali | gennaio | febbraio | |
    | Indicatore | Formula di calcolo | Target 2024 | Peso |
    | Pomeriggi di apertura | pomeriggi a settimana | 3 | 100 |
  `,
  plan: `
    operational 1 · Riordinare la modulistica [30%] {resp: Ufficio relazioni con il pubblico}
      - Moduli rivisti [80%] {formula: moduli rivisti / moduli in uso; 2024: 100%}
      - Moduli compilabili in linea [20%] {2024: >= 15}
    operational 2 · Aprire lo sportello anche di pomeriggio [70%] {resp: Servizi demografici}
      - Pomeriggi di apertura [100%] {2024: 3}
  `,
};
