import type { UnseenPlan } from "./unseenPlan";

/**
 * A chamber's strategic card: labels on the left, a KPI table with codes, type, algorithm, weights and years,
 * benefits and notes below.
 */
export const kpiCard: UnseenPlan = {
  picture: `
    ## OS 1
    | CAMERA DI COMMERCIO DELLA COSTA | < | < | < | < | < | < | < |
    | Piano della performance 2025-2027 - Scheda obiettivo strategico | < | < | < | < | < | < | < |
    | Ambito strategico | 1 - Competitività delle imprese | < | < | < | < | < | < |
    | Obiettivo strategico | 1.1 - Accompagnare le imprese alla certificazione ambientale | < | < | < | < | < | < |
    | Descrizione | Sportelli, voucher e premi per chi si certifica | < | < | < | < | < | < |
    | Peso obiettivo | 60% | < | < | < | < | < | < |
    | Codice KPI | Nome KPI | Tipologia KPI | Algoritmo KPI | Peso KPI | Valore 2024 | Target 2025 | Target 2026 |
    | KPI 1 | Imprese certificate | Outcome | Imprese certificate nell'anno | 70% | 85 | 100 | 120 |
    | KPI 2 | Voucher erogati / voucher concessi | Efficienza | Voucher erogati / voucher concessi | 30% | 80% | >= 85% | >= 90% |
    | Benefici attesi | Minori costi energetici | < | < | < | < | < | < |
    ## OS 2
    | CAMERA DI COMMERCIO DELLA COSTA | < | < | < | < | < | < | < |
    | Piano della performance 2025-2027 - Scheda obiettivo strategico | < | < | < | < | < | < | < |
    | Ambito strategico | 1 - Competitività delle imprese | < | < | < | < | < | < |
    | Obiettivo strategico | 1.2 - Rafforzare le competenze digitali | < | < | < | < | < | < |
    | Descrizione | Corsi del punto impresa digitale | < | < | < | < | < | < |
    | Peso obiettivo | 40% | < | < | < | < | < | < |
    | Codice KPI | Nome KPI | Tipologia KPI | Algoritmo KPI | Peso KPI | Valore 2024 | Target 2025 | Target 2026 |
    | KPI 3 | Imprese formate | Efficacia | Numero imprese | 100% | 300 | 320 | 350 |
    | Benefici attesi | Imprese più mature | < | < | < | < | < | < |
  `,
  plan: `
    area 1 · Competitività delle imprese
      strategic 1.1 · Accompagnare le imprese alla certificazione ambientale [60%] {description: Sportelli, voucher e premi per chi si certifica}
        - Imprese certificate [70%] {type: Outcome; base: 85; 2025: 100; 2026: 120}
        - Voucher erogati / voucher concessi [30%] {base: 80%; 2025: >= 85%; 2026: >= 90%}
      strategic 1.2 · Rafforzare le competenze digitali [40%]
        - Imprese formate [100%] {formula: Numero imprese; base: 300; 2025: 320; 2026: 350}
  `,
};
