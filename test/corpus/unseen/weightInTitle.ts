import type { UnseenPlan } from "./unseenPlan";

/** Headings like "OBIETTIVO N. 1 - … (peso 40%)" over a small table of indicators each. */
export const weightInTitle: UnseenPlan = {
  picture: `
    ## Obiettivi di ente
    | AGENZIA REGIONALE PER LE ACQUE - PIANO DELLA PERFORMANCE 2025 | < | < | < | < |
    | | | | | |
    | OBIETTIVO N. 1 - Ridurre le perdite delle reti (peso 40%) | < | < | < | < |
    | Indicatore | Formula | Valore 2024 | Target 2025 | Peso |
    | Perdite nelle reti | Acqua persa / acqua immessa | 38% | <= 35% | 70% |
    | Tratti di rete sostituiti | Chilometri sostituiti | 120 | >= 150 | 30% |
    | | | | | |
    | OBIETTIVO N. 2 - Controllare la qualità dell'acqua (peso 60%) | < | < | < | < |
    | Indicatore | Formula | Valore 2024 | Target 2025 | Peso |
    | Campioni analizzati | Numero campioni | 5100 | >= 5500 | 100% |
  `,
  plan: `
    operational 1 · Ridurre le perdite delle reti [40%]
      - Perdite nelle reti [70%] {formula: Acqua persa / acqua immessa; base: 38%; 2025: <= 35%}
      - Tratti di rete sostituiti [30%] {formula: Chilometri sostituiti; base: 120; 2025: >= 150}
    operational 2 · Controllare la qualità dell'acqua [60%]
      - Campioni analizzati [100%] {formula: Numero campioni; base: 5100; 2025: >= 5500}
  `,
};
