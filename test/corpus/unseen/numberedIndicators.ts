import type { UnseenPlan } from "./unseenPlan";

/** Cards with numbered labels: "Indicatore 1", "Target 1", "Peso indicatore 1" and so on under one objective. */
export const numberedIndicators: UnseenPlan = {
  picture: `
    ## Scheda A
    | SCHEDA OBIETTIVO 2024 | < |
    | Codice obiettivo | OP.07 |
    | Titolo obiettivo operativo | Riordinare gli archivi di deposito |
    | Obiettivo strategico di riferimento | OS.2 Custodire la memoria dell'ente |
    | Peso obiettivo | 20% |
    | Struttura responsabile | Archivio generale |
    | Altre strutture coinvolte | Provveditorato |
    | Indicatore 1 | Metri lineari riordinati |
    | Peso indicatore 1 | 60% |
    | Target indicatore 1 | 250 |
    | Indicatore 2 | Inventari pubblicati |
    | Peso indicatore 2 | 40% |
    | Target indicatore 2 | 3 |
    ## Scheda B
    | SCHEDA OBIETTIVO 2024 | < |
    | Codice obiettivo | OP.08 |
    | Titolo obiettivo operativo | Digitalizzare i registri storici |
    | Obiettivo strategico di riferimento | OS.2 Custodire la memoria dell'ente |
    | Peso obiettivo | 80% |
    | Struttura responsabile | Archivio generale |
    | Altre strutture coinvolte | |
    | Indicatore 1 | Registri digitalizzati |
    | Peso indicatore 1 | 100% |
    | Target indicatore 1 | almeno 40 |
  `,
  plan: `
    strategic OS.2 · Custodire la memoria dell'ente
      operational OP.07 · Riordinare gli archivi di deposito [20%]
        - Metri lineari riordinati [60%] {2024: 250}
        - Inventari pubblicati [40%] {2024: 3}
      operational OP.08 · Digitalizzare i registri storici [80%]
        - Registri digitalizzati [100%] {2024: almeno 40}
  `,
};
