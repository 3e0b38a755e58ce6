import type { UnseenPlan } from "./unseenPlan";

/** A province: one block per manager, each with a line naming him, the headings again and a total. */
export const managerSections: UnseenPlan = {
  picture: `
    ## Obiettivi dirigenti
    | PROVINCIA DI VALTORTA | < | < | < | < | < |
    | OBIETTIVI ASSEGNATI AI DIRIGENTI - ANNO 2025 | < | < | < | < | < |
    | | | | | | |
    | Dirigente: Settore Viabilità | < | < | < | < | < |
    | N. | Obiettivo | Indicatore | Risultato atteso | Peso % | Tempi |
    | 1 | Monitorare i ponti provinciali | Ponti ispezionati | 64 | 60 | 31/12/2025 |
    | 2 | Aggiornare il catasto delle strade | Chilometri censiti | >= 300 | 40 | 30/11/2025 |
    | Totale | < | < | < | 100 | |
    | | | | | | |
    | Dirigente: Settore Edilizia scolastica | < | < | < | < | < |
    | N. | Obiettivo | Indicatore | Risultato atteso | Peso % | Tempi |
    | 1 | Consegnare la palestra del liceo | Lavori collaudati | SI | 50 | 31/10/2025 |
    | 2 | Ridurre i consumi delle scuole | Energia consumata nelle scuole | <= 95% | 30 | 31/12/2025 |
    | 3 | Verificare i solai | Aule verificate | >= 120 | 20 | 30/09/2025 |
    | Totale | < | < | < | 100 | |
  `,
  plan: `
    operational 1 · Monitorare i ponti provinciali [60%] {resp: Settore Viabilità}
      - Ponti ispezionati {2025: 64}
    operational 2 · Aggiornare il catasto delle strade [40%] {resp: Settore Viabilità}
      - Chilometri censiti {2025: >= 300}
    operational 1 · Consegnare la palestra del liceo [50%] {resp: Settore Edilizia scolastica}
      - Lavori collaudati {2025: SI}
    operational 2 · Ridurre i consumi delle scuole [30%] {resp: Settore Edilizia scolastica}
      - Energia consumata nelle scuole {2025: <= 95%}
    operational 3 · Verificare i solai [20%] {resp: Settore Edilizia scolastica}
      - Aule verificate {2025: >= 120}
  `,
};
