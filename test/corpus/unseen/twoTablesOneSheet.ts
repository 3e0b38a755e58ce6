import type { UnseenPlan } from "./unseenPlan";

/** Two tables below each other on one sheet: strategic indicators by year, then the operational objectives. */
export const twoTablesOneSheet: UnseenPlan = {
  picture: `
    ## Piano
    | Autorità portuale - Piano della performance 2024-2026 | < | < | < | < | < |
    | | | | | | |
    | A) Obiettivi strategici triennali | < | < | < | < | < |
    | Obiettivo strategico | Indicatore | Valore iniziale | Target 2024 | Target 2025 | Target 2026 |
    | 1 Un porto più sostenibile | Banchine elettrificate | 1 | 2 | 3 | 4 |
    | 2 Un porto più veloce | Ore medie di sosta delle merci | 52 | 48 | 44 | 40 |
    | | | | | | |
    | B) Obiettivi operativi 2024 | < | < | < | < | < |
    | Obiettivo strategico | Obiettivo operativo | Peso | Indicatore | Target 2024 | Responsabile |
    | 1 Un porto più sostenibile | 1.1 Appaltare l'elettrificazione del molo nord | 70 | Gara aggiudicata | SI | Area tecnica |
    | ^ | 1.2 Raccogliere i rifiuti in mare | 30 | Giornate di raccolta | 20 | Area ambiente |
    | 2 Un porto più veloce | 2.1 Attivare il preavviso telematico | 100 | Operatori collegati | >= 60 | Area demanio |
  `,
  plan: `
    strategic 1 · Un porto più sostenibile
      - Banchine elettrificate {base: 1; 2024: 2; 2025: 3; 2026: 4}
      operational 1.1 · Appaltare l'elettrificazione del molo nord [70%] {resp: Area tecnica}
        - Gara aggiudicata {2024: SI}
      operational 1.2 · Raccogliere i rifiuti in mare [30%] {resp: Area ambiente}
        - Giornate di raccolta {2024: 20}
    strategic 2 · Un porto più veloce
      - Ore medie di sosta delle merci {base: 52; 2024: 48; 2025: 44; 2026: 40}
      operational 2.1 · Attivare il preavviso telematico [100%] {resp: Area demanio}
        - Operatori collegati {2024: >= 60}
  `,
};
