import type { UnseenPlan } from "./unseenPlan";

/** A balanced scorecard: perspectives as heading rows, weight in front of the objective, quarters that are no targets. */
export const balancedScorecard: UnseenPlan = {
  picture: `
    ## BSC
    | BALANCED SCORECARD 2024 | < | < | < | < | < |
    | Peso | Obiettivo strategico | Indicatore | Fonte | Baseline 2023 | Target 2024 |
    | Prospettiva: Utenti e territorio | < | < | < | < | < |
    | 40% | 1. Servizi più vicini | Sportelli itineranti | Registro uscite | 6 | 10 |
    | ^ | ^ | Soddisfazione rilevata | Indagine annuale | 78% | >= 82% |
    | Prospettiva: Processi interni | < | < | < | < | < |
    | 35% | 2. Procedure più snelle | Procedimenti rivisti | Ufficio legale | 3 | 8 |
    | Prospettiva: Crescita e apprendimento | < | < | < | < | < |
    | 25% | 3. Persone più competenti | Ore di formazione per dipendente | Ufficio personale | 18 | 24 |
  `,
  plan: `
    strategic 1 · Servizi più vicini [40%] {perspective: Utenti e territorio}
      - Sportelli itineranti {source: Registro uscite; base: 6; 2024: 10}
      - Soddisfazione rilevata {base: 78%; 2024: >= 82%}
    strategic 2 · Procedure più snelle [35%] {perspective: Processi interni}
      - Procedimenti rivisti {base: 3; 2024: 8}
    strategic 3 · Persone più competenti [25%] {perspective: Crescita e apprendimento}
      - Ore di formazione per dipendente {base: 18; 2024: 24}
  `,
};
