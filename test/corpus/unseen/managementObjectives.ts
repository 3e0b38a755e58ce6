import type { UnseenPlan } from "./unseenPlan";

/** A municipality's wording: strategic line, strategic direction, management objective, expected values by year. */
export const managementObjectives: UnseenPlan = {
  picture: `
    ## Obiettivi gestionali
    | CITTÀ DI CASTELVERDE - PIANO ESECUTIVO DI GESTIONE 2024-2026 | < | < | < | < | < | < | < |
    | Linea strategica | Obiettivo strategico | Obiettivo gestionale | Peso | Indicatore di risultato | Valori attesi | < | < |
    | ^ | ^ | ^ | ^ | ^ | 2024 | 2025 | 2026 |
    | 1 La città che studia | 1.1 Scuole sicure | 1.1.1 Verificare i solai | 60 | Edifici verificati | 6 | 4 | 4 |
    | ^ | ^ | 1.1.2 Rinnovare gli arredi | 40 | Aule rinnovate | 20 | 20 | 10 |
    | ^ | 1.2 Biblioteche aperte | 1.2.1 Aprire la sera | 100 | Sere di apertura | 90 | 100 | 100 |
    | 2 La città che si muove | 2.1 Meno traffico | 2.1.1 Completare le ciclabili | 100 | Metri realizzati | 1500 | 2000 | 2500 |
  `,
  plan: `
    area 1 · La città che studia
      strategic 1.1 · Scuole sicure
        operational 1.1.1 · Verificare i solai [60%]
          - Edifici verificati {2024: 6; 2025: 4; 2026: 4}
        operational 1.1.2 · Rinnovare gli arredi [40%]
          - Aule rinnovate {2024: 20; 2025: 20; 2026: 10}
      strategic 1.2 · Biblioteche aperte
        operational 1.2.1 · Aprire la sera [100%]
          - Sere di apertura {2024: 90; 2025: 100; 2026: 100}
    area 2 · La città che si muove
      strategic 2.1 · Meno traffico
        operational 2.1.1 · Completare le ciclabili [100%]
          - Metri realizzati {2024: 1500; 2025: 2000; 2026: 2500}
  `,
};
