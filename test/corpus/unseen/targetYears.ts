import type { UnseenPlan } from "./unseenPlan";

/** Codes in columns of their own, "Peso %" as bare numbers, years under one heading, a column that is no part of the plan. */
export const targetYears: UnseenPlan = {
  picture: `
    ## Foglio1
    | Piano della performance 2024-2026 | | | | | | | | | | |
    | Cod. OS | Obiettivo strategico | Peso % | Cod. OO | Obiettivo operativo | Peso % | Indicatore | Target | < | < | Risorse finanziarie (€) |
    | | | | | | | | 2024 | 2025 | 2026 | |
    | OS.1 | Tutelare il consumatore | 45 | OO.1.1 | Vigilare sulla concorrenza | 100 | Segnalazioni trattate entro 60 giorni | 85% | 90% | 95% | 20000 |
    | OS.2 | Far crescere le competenze | 55 | OO.2.1 | Orientare gli studenti | 65 | Studenti coinvolti | 1200 | 1300 | 1400 | 45000 |
    | | | | OO.2.2 | Certificare le competenze | 35 | Certificazioni rilasciate | 150 | 200 | 250 | 15000 |
  `,
  plan: `
    strategic OS.1 · Tutelare il consumatore [45%]
      operational OO.1.1 · Vigilare sulla concorrenza [100%]
        - Segnalazioni trattate entro 60 giorni {2024: 85%; 2025: 90%; 2026: 95%}
    strategic OS.2 · Far crescere le competenze [55%]
      operational OO.2.1 · Orientare gli studenti [65%]
        - Studenti coinvolti {2024: 1200; 2025: 1300; 2026: 1400}
      operational OO.2.2 · Certificare le competenze [35%]
        - Certificazioni rilasciate {2024: 150; 2025: 200; 2026: 250}
  `,
};
