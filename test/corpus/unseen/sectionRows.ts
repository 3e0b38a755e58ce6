import type { UnseenPlan } from "./unseenPlan";

/** A region's plan: the upper levels are heading rows across the sheet, each objective has a table of its indicators. */
export const sectionRows: UnseenPlan = {
  picture: `
    ## Piano
    | REGIONE ALTALENA - PIANO DELLA PERFORMANCE 2024-2026 | < | < | < | < | < | < |
    | | | | | | | |
    | LINEA STRATEGICA 1: Una regione che cresce | < | < | < | < | < | < |
    | Obiettivo strategico 1.1: Attrarre investimenti produttivi | < | < | < | < | < | < |
    | Indicatore | Unità di misura | Fonte | Valore iniziale | 2024 | 2025 | 2026 |
    | Imprese insediate nelle aree attrezzate | numero | Anagrafe insediamenti | 14 | 16 | 18 | 20 |
    | Tempo di rilascio dell'autorizzazione unica | giorni | Sportello unico | 95 | 90 | 80 | 70 |
    | Obiettivo strategico 1.2: Spendere bene i fondi europei | < | < | < | < | < | < |
    | Indicatore | Unità di misura | Fonte | Valore iniziale | 2024 | 2025 | 2026 |
    | Spesa certificata / spesa programmata | % | Autorità di certificazione | 38% | 45% | 60% | 75% |
    | | | | | | | |
    | LINEA STRATEGICA 2: Una regione che cura | < | < | < | < | < | < |
    | Obiettivo strategico 2.1: Abbattere le liste di attesa | < | < | < | < | < | < |
    | Indicatore | Unità di misura | Fonte | Valore iniziale | 2024 | 2025 | 2026 |
    | Prestazioni erogate entro i tempi | % | CUP regionale | 71% | ≥ 80% | ≥ 85% | ≥ 90% |
  `,
  plan: `
    area 1 · Una regione che cresce
      strategic 1.1 · Attrarre investimenti produttivi
        - Imprese insediate nelle aree attrezzate {unit: numero; source: Anagrafe insediamenti; base: 14; 2024: 16; 2025: 18; 2026: 20}
        - Tempo di rilascio dell'autorizzazione unica {unit: giorni; source: Sportello unico; base: 95; 2024: 90; 2025: 80; 2026: 70}
      strategic 1.2 · Spendere bene i fondi europei
        - Spesa certificata / spesa programmata {unit: %; base: 38%; 2024: 45%; 2025: 60%; 2026: 75%}
    area 2 · Una regione che cura
      strategic 2.1 · Abbattere le liste di attesa
        - Prestazioni erogate entro i tempi {unit: %; base: 71%; 2024: ≥ 80%; 2025: ≥ 85%; 2026: ≥ 90%}
  `,
};
