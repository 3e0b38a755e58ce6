import type { UnseenPlan } from "./unseenPlan";

/** Groups over groups: objective, indicator, and target over its years with value and note of each. */
export const threeRowHeader: UnseenPlan = {
  picture: `
    ## Piano triennale
    | CAMERA DI COMMERCIO DEI LAGHI - PIANO DELLA PERFORMANCE 2025-2027 | < | < | < | < | < | < | < | < |
    | OBIETTIVO | < | < | INDICATORE | < | < | TARGET | < | < |
    | Cod. | Descrizione | Peso % | Descrizione | Formula di calcolo | Baseline | Anno | < | < |
    | ^ | ^ | ^ | ^ | ^ | 2024 | 2025 | 2026 | 2027 |
    | 1 | Facilitare l'accesso al credito | 55 | Imprese assistite | Numero imprese | 210 | 230 | 250 | 270 |
    | ^ | ^ | ^ | Garanzie concesse | Numero garanzie | 45 | 50 | 55 | 60 |
    | 2 | Promuovere la mediazione | 45 | Mediazioni avviate | Numero mediazioni | 130 | 140 | 150 | 160 |
  `,
  plan: `
    operational 1 · Facilitare l'accesso al credito [55%]
      - Imprese assistite {formula: Numero imprese; base: 210; 2025: 230; 2026: 250; 2027: 270}
      - Garanzie concesse {formula: Numero garanzie; base: 45; 2025: 50; 2026: 55; 2027: 60}
    operational 2 · Promuovere la mediazione [45%]
      - Mediazioni avviate {formula: Numero mediazioni; base: 130; 2025: 140; 2026: 150; 2027: 160}
  `,
};
