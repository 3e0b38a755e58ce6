import type { UnseenPlan } from "./unseenPlan";

/** Indicators listed in one cell and their targets in the next, line by line. */
export const multilineCells: UnseenPlan = {
  picture: `
    ## Obiettivi
    | ISTITUTO ZOOPROFILATTICO DEL SUD - OBIETTIVI 2025 | < | < | < | < |
    | Obiettivo | Peso | Indicatori | Target | Responsabile |
    | 1. Analizzare in tempo i campioni | 50% | a) Campioni analizzati entro 10 giorni\\nb) Campioni respinti | a) >= 90%\\nb) <= 2% | Laboratorio centrale |
    | 2. Formare i veterinari | 50% | Corsi tenuti | 12 | Ufficio formazione |
  `,
  plan: `
    operational 1 · Analizzare in tempo i campioni [50%] {resp: Laboratorio centrale}
      - a · Campioni analizzati entro 10 giorni {2025: >= 90%}
      - b · Campioni respinti {2025: <= 2%}
    operational 2 · Formare i veterinari [50%] {resp: Ufficio formazione}
      - Corsi tenuti {2025: 12}
  `,
};
