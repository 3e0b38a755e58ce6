import type { UnseenPlan } from "./unseenPlan";

/** A ministry's wording: political priority, three-year and annual objectives; several years as lines of one cell. */
export const triennialAnnual: UnseenPlan = {
  picture: `
    ## Direttiva
    | Direttiva generale per l'attività amministrativa - anno 2024 | < | < | < | < | < |
    | Priorità politica | Obiettivo triennale | Obiettivo annuale | Indicatori | Valori obiettivo | Struttura di riferimento |
    | Semplificazione | Rendere digitali i procedimenti | Attivare il fascicolo del cittadino | Amministrazioni aderenti | 2024: 40\\n2025: 70\\n2026: 100 | Direzione generale sistemi |
    | ^ | ^ | Dematerializzare gli archivi | Metri lineari scartati | 2024: >= 300\\n2025: >= 300\\n2026: >= 300 | Direzione generale risorse |
    | Trasparenza | Prevenire la corruzione | Mappare i processi a rischio | Processi mappati / processi a rischio | 2024: 60%\\n2025: 80%\\n2026: 100% | Responsabile anticorruzione |
  `,
  plan: `
    strategic Rendere digitali i procedimenti {priority: Semplificazione}
      operational Attivare il fascicolo del cittadino
        - Amministrazioni aderenti {2024: 40; 2025: 70; 2026: 100}
      operational Dematerializzare gli archivi
        - Metri lineari scartati {2024: >= 300; 2025: >= 300; 2026: >= 300}
    strategic Prevenire la corruzione {priority: Trasparenza}
      operational Mappare i processi a rischio
        - Processi mappati / processi a rischio {2024: 60%; 2025: 80%; 2026: 100%}
  `,
};
