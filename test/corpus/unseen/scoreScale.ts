import type { UnseenPlan } from "./unseenPlan";

/** What must be reached for 100, 80 and 60 % of the score, in columns under "Grado di raggiungimento". */
export const scoreScale: UnseenPlan = {
  picture: `
    ## Direttori
    | AZIENDA SANITARIA DELLA VALLE - OBIETTIVI 2025 | < | < | < | < | < | < |
    | Macro-obiettivo | Obiettivo | Indicatore | Peso | Grado di raggiungimento | < | < |
    | ^ | ^ | ^ | ^ | 100% | 80% | 60% |
    | Tempi di attesa | Garantire le visite urgenti | Visite entro 72 ore | 50 | >= 95% | >= 90% | >= 85% |
    | ^ | Aprire le agende al sabato | Ore di ambulatorio al sabato | 20 | 400 | 300 | 200 |
    | Territorio | Attivare le case di comunità | Case attivate | 30 | 4 | 3 | 2 |
  `,
  plan: `
    area Tempi di attesa
      operational Garantire le visite urgenti [50%]
        - Visite entro 72 ore {2025: >= 95%; soglia 80%: >= 90%; soglia 60%: >= 85%}
      operational Aprire le agende al sabato [20%]
        - Ore di ambulatorio al sabato {2025: 400; soglia 80%: 300; soglia 60%: 200}
    area Territorio
      operational Attivare le case di comunità [30%]
        - Case attivate {2025: 4; soglia 80%: 3; soglia 60%: 2}
  `,
};
