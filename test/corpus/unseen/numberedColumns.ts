import type { UnseenPlan } from "./unseenPlan";

/**
 * One row per objective with "Indicatore 1 | Target 1 | Indicatore 2 | Target 2" side by side; a second
 * indicator may be missing.
 */
export const numberedColumns: UnseenPlan = {
  picture: `
    ## Obiettivi
    | UNIVERSITÀ DEI TRE FIUMI - OBIETTIVI DELLE STRUTTURE 2025 | < | < | < | < | < | < | < | < |
    | Cod. | Obiettivo | Peso % | Indicatore 1 | Target 1 | Indicatore 2 | Target 2 | Struttura | Note |
    | A1 | Semplificare le immatricolazioni | 35 | Tempo medio di immatricolazione in giorni | <= 3 | Studenti soddisfatti | >= 80% | Area didattica | |
    | A2 | Potenziare i servizi di biblioteca | 25 | Ore settimanali di apertura | 62 | | | Sistema bibliotecario | dato al netto delle chiusure estive |
    | A3 | Sostenere la ricerca competitiva | 40 | Progetti presentati su bandi europei | >= 45 | Progetti finanziati / progetti presentati | >= 12% | Area ricerca | |
    | Totale | | 100 | | | | | | |
  `,
  plan: `
    operational A1 · Semplificare le immatricolazioni [35%] {resp: Area didattica}
      - Tempo medio di immatricolazione in giorni {2025: <= 3}
      - Studenti soddisfatti {2025: >= 80%}
    operational A2 · Potenziare i servizi di biblioteca [25%] {resp: Sistema bibliotecario}
      - Ore settimanali di apertura {2025: 62}
    operational A3 · Sostenere la ricerca competitiva [40%] {resp: Area ricerca}
      - Progetti presentati su bandi europei {2025: >= 45}
      - Progetti finanziati / progetti presentati {2025: >= 12%}
  `,
};
