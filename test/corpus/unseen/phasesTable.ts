import type { UnseenPlan } from "./unseenPlan";

/**
 * A table with objectives merged over their phases, each phase with a weight, an indicator and a deadline for
 * target.
 */
export const phasesTable: UnseenPlan = {
  picture: `
    ## PDO
    | COMUNE DI VALBRUNA | < | < | < | < | < | < | < |
    | PIANO DEGLI OBIETTIVI 2025 | < | < | < | < | < | < | < |
    | Centro di responsabilità | Obiettivo esecutivo | Peso obiettivo | Fase | Peso fase | Indicatore di fase | Target | Inizio |
    | Servizi sociali | 1. Aprire il centro per le famiglie | 60 | Individuare la sede | 30 | Sede individuata | 31/03/2025 | 01/01/2025 |
    | ^ | ^ | ^ | Arredare i locali | 30 | Locali arredati | 30/06/2025 | 01/04/2025 |
    | ^ | ^ | ^ | Avviare i servizi | 40 | Servizi avviati | 30/09/2025 | 01/07/2025 |
    | Demografici | 2. Subentrare nell'archivio dello stato civile | 40 | Bonificare gli atti | 50 | Atti bonificati | >= 90% | 01/02/2025 |
    | ^ | ^ | ^ | Migrare i registri | 50 | Registri migrati | 6 | 01/06/2025 |
  `,
  plan: `
    operational 1 · Aprire il centro per le famiglie [60%]
      action Individuare la sede [30%] {resp: Servizi sociali}
        - Sede individuata {2025: 31/03/2025}
      action Arredare i locali [30%]
        - Locali arredati {2025: 30/06/2025}
      action Avviare i servizi [40%]
        - Servizi avviati {2025: 30/09/2025}
    operational 2 · Subentrare nell'archivio dello stato civile [40%]
      action Bonificare gli atti [50%]
        - Atti bonificati {2025: >= 90%}
      action Migrare i registri [50%]
        - Registri migrati {2025: 6}
  `,
};
