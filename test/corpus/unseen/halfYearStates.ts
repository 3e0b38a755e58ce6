import type { UnseenPlan } from "./unseenPlan";

/** A monitoring table: value at half-year, a state in words, a remark, baseline in front of the target. */
export const halfYearStates: UnseenPlan = {
  picture: `
    ## Monitoraggio
    | Monitoraggio al 30 giugno 2024 | < | < | < | < | < | < |
    | Obiettivo operativo | Indicatore | Baseline | Target 2024 | Valore al 30/06/2024 | Monitoraggio semestrale | Note |
    | OP1 Ridurre l'arretrato | Pratiche arretrate definite | 120 | 300 | 170 | in linea con il target | |
    | ^ | Età media delle pratiche in giorni | 410 | <= 300 | 380 | non in linea con il target | Carenza di personale |
    | OP2 Aprire il nuovo archivio | Archivio aperto | no | SI | NO | in linea con il target | Collaudo in luglio |
  `,
  plan: `
    operational OP1 · Ridurre l'arretrato
      - Pratiche arretrate definite {base: 120; 2024: 300; actual 30/6/2024: 170; state: onTrack}
      - Età media delle pratiche in giorni {base: 410; 2024: <= 300; actual 30/6/2024: 380; state: offTrack}
    operational OP2 · Aprire il nuovo archivio
      - Archivio aperto {base: no; 2024: SI; actual 30/6/2024: NO; state: onTrack}
  `,
};
