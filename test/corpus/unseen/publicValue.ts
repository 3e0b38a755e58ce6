import type { UnseenPlan } from "./unseenPlan";

/** The public-value section of a PIAO: merged objectives, dimension, formula, base year in the heading, three years. */
export const publicValue: UnseenPlan = {
  picture: `
    ## 2.1 Valore pubblico
    | SEZIONE 2.1 - VALORE PUBBLICO | < | < | < | < | < | < | < | < |
    | Area strategica | Obiettivo strategico di valore pubblico | Indicatore di impatto | Formula | Baseline (anno 2023) | Target | < | < | Fonte |
    | ^ | ^ | ^ | ^ | ^ | 2024 | 2025 | 2026 | ^ |
    | Benessere economico | VP1 Far crescere l'occupazione giovanile | Tasso di occupazione 15-29 anni | Occupati 15-29 / popolazione 15-29 | 31,2% | 32% | 33% | 34% | Istat |
    | ^ | ^ | Contratti attivati dai centri per l'impiego | Numero contratti | 5400 | 5800 | 6200 | 6500 | Sistema lavoro |
    | Benessere sociale | VP2 Ridurre le disuguaglianze territoriali | Comuni raggiunti da servizi di prossimità | Comuni serviti / comuni totali | 48% | >= 55% | >= 62% | >= 70% | Direzione welfare |
    | Benessere ambientale | VP3 Contenere il consumo di suolo | Variazione del suolo consumato | Ettari consumati nell'anno | 112 | < 100 | < 85 | < 70 | Ispra |
  `,
  plan: `
    area Benessere economico
      strategic VP1 · Far crescere l'occupazione giovanile
        - Tasso di occupazione 15-29 anni {formula: Occupati 15-29 / popolazione 15-29; base: 31,2%; 2024: 32%; 2025: 33%; 2026: 34%; source: Istat}
        - Contratti attivati dai centri per l'impiego {formula: Numero contratti; base: 5400; 2024: 5800; 2025: 6200; 2026: 6500; source: Sistema lavoro}
    area Benessere sociale
      strategic VP2 · Ridurre le disuguaglianze territoriali
        - Comuni raggiunti da servizi di prossimità {base: 48%; 2024: >= 55%; 2025: >= 62%; 2026: >= 70%}
    area Benessere ambientale
      strategic VP3 · Contenere il consumo di suolo
        - Variazione del suolo consumato {base: 112; 2024: < 100; 2025: < 85; 2026: < 70}
  `,
};
