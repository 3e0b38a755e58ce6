import type { UnseenPlan } from "./unseenPlan";

/** Strategic objectives on one sheet, operational ones on another that names them by code only. */
export const joinedByReference: UnseenPlan = {
  picture: `
    ## Obiettivi strategici
    | Obiettivi strategici 2024-2026 | < | < | < | < | < |
    | Codice | Obiettivo strategico | Indicatore | 2024 | 2025 | 2026 |
    | OS1 | Rigenerare le periferie | Superficie riqualificata | 2000 | 3000 | 4500 |
    | OS2 | Avvicinare l'amministrazione ai cittadini | Soddisfazione degli utenti | >= 75% | >= 78% | >= 80% |
    ## Obiettivi operativi
    | Obiettivi operativi 2024 | < | < | < | < | < |
    | Codice obiettivo strategico | Codice | Obiettivo operativo | Peso | Indicatore | Target 2024 |
    | OS1 | OO1 | Aprire due laboratori di quartiere | 60% | Laboratori aperti | 2 |
    | OS1 | OO2 | Sistemare le aree verdi | 40% | Aree sistemate | 8 |
    | OS2 | OO3 | Attivare lo sportello unico del cittadino | 100% | Sportello attivo | entro il 30/06/2024 |
  `,
  plan: `
    strategic OS1 · Rigenerare le periferie
      - Superficie riqualificata {2024: 2000; 2025: 3000; 2026: 4500}
      operational OO1 · Aprire due laboratori di quartiere [60%]
        - Laboratori aperti {2024: 2}
      operational OO2 · Sistemare le aree verdi [40%]
        - Aree sistemate {2024: 8}
    strategic OS2 · Avvicinare l'amministrazione ai cittadini
      - Soddisfazione degli utenti {2024: >= 75%; 2025: >= 78%; 2026: >= 80%}
      operational OO3 · Attivare lo sportello unico del cittadino [100%]
        - Sportello attivo {2024: entro il 30/06/2024}
  `,
};
