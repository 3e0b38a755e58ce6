import type { UnseenPlan } from "./unseenPlan";

/** A chamber's printed card: objective, description, then indicators with last year's state and three targets. */
export const chamberCard: UnseenPlan = {
  picture: `
    ## OS1
    | OBIETTIVO STRATEGICO | OS1 - Favorire la doppia transizione | < | < | < | < | < |
    | Descrizione | Accompagnare le imprese nell'adozione di tecnologie digitali e verdi | < | < | < | < | < |
    | Risorse economiche | € 450.000 | < | < | < | < | < |
    | Indicatore | Algoritmo di calcolo | Unità di misura | Stato al 31.12.2023 | Target 2024 | Target 2025 | Target 2026 |
    | Imprese supportate dal punto digitale | Numero imprese assistite nell'anno | N. | 210 | 230 | 240 | 250 |
    | Livello di maturità digitale | Valutazioni con esito almeno intermedio / valutazioni | % | 35% | >= 38% | >= 40% | >= 42% |
    | | | | | | | |
    | OBIETTIVO OPERATIVO | OS1.1 - Organizzare eventi sulle tecnologie abilitanti | < | < | < | < | < |
    | Unità organizzative coinvolte | Servizio Innovazione | < | < | < | < | < |
    | Indicatore | Algoritmo di calcolo | Unità di misura | Stato al 31.12.2023 | Target 2024 | < | < |
    | Eventi realizzati | Numero eventi | N. | 9 | 10 | < | < |
    | | | | | | | |
    | OBIETTIVO OPERATIVO | OS1.2 - Erogare voucher per la sostenibilità | < | < | < | < | < |
    | Unità organizzative coinvolte | Servizio Contributi | < | < | < | < | < |
    | Indicatore | Algoritmo di calcolo | Unità di misura | Stato al 31.12.2023 | Target 2024 | < | < |
    | Tempo medio di concessione | Giorni dalla domanda alla concessione | gg | 55 | <= 50 | < | < |
  `,
  plan: `
    strategic OS1 · Favorire la doppia transizione {description: Accompagnare le imprese nell'adozione di tecnologie digitali e verdi}
      - Imprese supportate dal punto digitale {formula: Numero imprese assistite nell'anno; unit: N.; base: 210; 2024: 230; 2025: 240; 2026: 250}
      - Livello di maturità digitale {unit: %; base: 35%; 2024: >= 38%; 2025: >= 40%; 2026: >= 42%}
      operational OS1.1 · Organizzare eventi sulle tecnologie abilitanti
        - Eventi realizzati {base: 9; 2024: 10}
      operational OS1.2 · Erogare voucher per la sostenibilità
        - Tempo medio di concessione {unit: gg; base: 55; 2024: <= 50}
  `,
};
