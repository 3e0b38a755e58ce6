import type { UnseenPlan } from "./unseenPlan";

/** A university's table: a level is written once and left blank below, no merges; one column per year. */
export const blanksBelow: UnseenPlan = {
  picture: `
    ## Obiettivi
    | Università degli Studi di Castelverde | | | | | | | | |
    | Piano integrato 2024-2026 - Obiettivi, azioni e indicatori | | | | | | | | |
    | | | | | | | | | |
    | Obiettivo strategico | | Azione | Indicatore | Baseline 2023 | Target 2024 | Target 2025 | Target 2026 | Struttura responsabile |
    | D.1 | Migliorare la qualità della didattica | Rafforzare il tutorato | Studenti che proseguono al II anno con almeno 40 CFU | 52% | 54% | 56% | 58% | Area Didattica |
    | | | | Ore di tutorato erogate | 3200 | 3400 | 3600 | 3800 | Area Didattica |
    | | | Innovare gli ambienti di apprendimento | Aule attrezzate per la didattica mista | 18 | 24 | 30 | 36 | Area Tecnica |
    | R.1 | Accrescere l'impatto della ricerca | Sostenere i progetti europei | Proposte presentate su bandi competitivi | 41 | >= 45 | >= 48 | >= 50 | Area Ricerca |
    | | | | Tasso di successo delle proposte | 11% | 12% | 13% | 14% | Area Ricerca |
  `,
  plan: `
    strategic D.1 · Migliorare la qualità della didattica
      action Rafforzare il tutorato
        - Studenti che proseguono al II anno con almeno 40 CFU {base: 52%; 2024: 54%; 2025: 56%; 2026: 58%}
        - Ore di tutorato erogate {base: 3200; 2024: 3400; 2025: 3600; 2026: 3800}
      action Innovare gli ambienti di apprendimento
        - Aule attrezzate per la didattica mista {base: 18; 2024: 24; 2025: 30; 2026: 36}
    strategic R.1 · Accrescere l'impatto della ricerca
      action Sostenere i progetti europei
        - Proposte presentate su bandi competitivi {base: 41; 2024: >= 45; 2025: >= 48; 2026: >= 50}
        - Tasso di successo delle proposte {base: 11%; 2024: 12%; 2025: 13%; 2026: 14%}
  `,
};
