import type { UnseenPlan } from "./unseenPlan";

/** Every indicator has a row of targets and a row of results, with the years in columns. */
export const targetAndResultRows: UnseenPlan = {
  picture: `
    ## Cruscotto
    | Camera di commercio di Acquachiara - Cruscotto di ente 2025 | < | < | < | < | < |
    | Obiettivo strategico | Indicatore | Valori | 2024 | 2025 | 2026 |
    | A. Sostenere l'internazionalizzazione | Imprese assistite all'estero | Target | 150 | 170 | 190 |
    | ^ | ^ | Consuntivo | 162 | 175 | |
    | ^ | Missioni organizzate | Target | 6 | 8 | 8 |
    | ^ | ^ | Consuntivo | 7 | 8 | |
    | B. Diffondere l'innovazione | Voucher concessi | Target | 80 | 100 | 120 |
    | ^ | ^ | Consuntivo | 91 | 104 | |
  `,
  plan: `
    strategic A · Sostenere l'internazionalizzazione | A. Sostenere l'internazionalizzazione
      - Imprese assistite all'estero {base: 162; 2024: 150; 2025: 170; 2026: 190; actual 2025: 175}
      - Missioni organizzate {base: 7; 2024: 6; 2025: 8; 2026: 8; actual 2025: 8}
    strategic B · Diffondere l'innovazione | B. Diffondere l'innovazione
      - Voucher concessi {base: 91; 2024: 80; 2025: 100; 2026: 120; actual 2025: 104}
  `,
};
