import type { UnseenPlan } from "./unseenPlan";

/**
 * Objectives with weights and codes of their indicators on one sheet; the register of indicators with
 * formula, baseline and target on the next, with the objective's code.
 */
export const indicatorRegister: UnseenPlan = {
  picture: `
    ## Obiettivi
    | Agenzia delle Coste - Obiettivi 2025 | < | < | < |
    | Codice obiettivo | Descrizione obiettivo | Peso obiettivo | Dirigente responsabile |
    | OB01 | Rilevare l'erosione delle spiagge | 60% | Dirigente monitoraggio |
    | OB02 | Ripascere i litorali | 40% | Dirigente lavori |
    ## Indicatori
    | Agenzia delle Coste - Anagrafica indicatori 2025 | < | < | < | < | < | < |
    | Codice obiettivo | Codice indicatore | Denominazione indicatore | Formula | U.M. | Baseline | Target |
    | OB01 | IN01 | Chilometri rilevati | Somma dei chilometri | km | 130 | 160 |
    | OB01 | IN02 | Rilievi pubblicati | Numero rilievi | n. | 8 | 10 |
    | OB02 | IN03 | Sabbia portata | Somma dei metri cubi | mc | 20000 | >= 25000 |
  `,
  plan: `
    operational OB01 · Rilevare l'erosione delle spiagge [60%] {resp: Dirigente monitoraggio}
      - IN01 · Chilometri rilevati {formula: Somma dei chilometri; unit: km; base: 130; 2025: 160}
      - IN02 · Rilievi pubblicati {formula: Numero rilievi; unit: n.; base: 8; 2025: 10}
    operational OB02 · Ripascere i litorali [40%] {resp: Dirigente lavori}
      - IN03 · Sabbia portata {formula: Somma dei metri cubi; unit: mc; base: 20000; 2025: >= 25000}
  `,
};
