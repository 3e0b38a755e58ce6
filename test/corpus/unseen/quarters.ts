import type { UnseenPlan } from "./unseenPlan";

/** Progressive targets for every quarter of the year under one heading. */
export const quarters: UnseenPlan = {
  picture: `
    ## Obiettivi 2025
    | REGIONE DELLE COLLINE - DIREZIONE AGRICOLTURA - OBIETTIVI 2025 | < | < | < | < | < | < | < | < |
    | Obiettivo | Peso % | Indicatore | Unità di misura | Target progressivo | < | < | < | Responsabile |
    | ^ | ^ | ^ | ^ | I trim. | II trim. | III trim. | IV trim. | ^ |
    | Pagare gli aiuti alle aziende | 45 | Domande pagate sul totale | % | 20 | 45 | 70 | 95 | Organismo pagatore |
    | Chiudere i controlli in campo | 35 | Controlli eseguiti | n. | 50 | 150 | 280 | 320 | Servizio ispettivo |
    | Formare i giovani agricoltori | 20 | Ore di corso erogate | ore | 100 | 240 | 240 | 400 | Servizio formazione |
  `,
  plan: `
    operational Pagare gli aiuti alle aziende [45%] {resp: Organismo pagatore}
      - Domande pagate sul totale {unit: %; 31/3/2025: 20; 30/6/2025: 45; 30/9/2025: 70; 31/12/2025: 95}
    operational Chiudere i controlli in campo [35%] {resp: Servizio ispettivo}
      - Controlli eseguiti {unit: n.; 31/3/2025: 50; 30/6/2025: 150; 30/9/2025: 280; 31/12/2025: 320}
    operational Formare i giovani agricoltori [20%] {resp: Servizio formazione}
      - Ore di corso erogate {unit: ore; 31/3/2025: 100; 30/6/2025: 240; 30/9/2025: 240; 31/12/2025: 400}
  `,
};
