import type { UnseenPlan } from "./unseenPlan";

/** Cards whose heading row holds code, title and weight without labels, under a line of headings at the top of the page. */
export const cardPerRowPair: UnseenPlan = {
  picture: `
    ## Performance
    | Obiettivi di performance organizzativa 2024 | < | < | < | < |
    | Codice | Obiettivo operativo | Peso | Struttura responsabile | Altre strutture |
    | PO1 | Semplificare l'accesso ai servizi | 35% | Ufficio relazioni | Sistemi informativi |
    | PO2 | Aggiornare i regolamenti | 25% | Affari legali | |
    | PO3 | Rendicontare in modo chiaro | 40% | Ragioneria | Comunicazione |
    | | | | | |
    | Indicatori e target | < | < | < | < |
    | Codice obiettivo | Indicatore | Formula | Target 2024 | Fonte |
    | PO1 | Servizi accessibili con identità digitale | servizi attivi / servizi totali | 90% | Sistemi informativi |
    | PO1 | Tempo medio di attesa | minuti | <= 12 | Ufficio relazioni |
    | PO2 | Regolamenti approvati | numero | 4 | Segreteria |
    | PO3 | Bilancio popolare pubblicato | data | entro il 31/05/2024 | Ragioneria |
  `,
  plan: `
    operational PO1 · Semplificare l'accesso ai servizi [35%] {resp: Ufficio relazioni}
      - Servizi accessibili con identità digitale {formula: servizi attivi / servizi totali; 2024: 90%}
      - Tempo medio di attesa {2024: <= 12}
    operational PO2 · Aggiornare i regolamenti [25%] {resp: Affari legali}
      - Regolamenti approvati {2024: 4}
    operational PO3 · Rendicontare in modo chiaro [40%] {resp: Ragioneria}
      - Bilancio popolare pubblicato {2024: entro il 31/05/2024}
  `,
};
