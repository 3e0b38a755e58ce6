import type { UnseenPlan } from "./unseenPlan";

/** A header of two rows that groups the columns: what belongs to the objective, to the indicator, to the years. */
export const groupedHeader: UnseenPlan = {
  picture: `
    ## Obiettivi
    | | | | | | | | | | |
    | | PIANO DELLA PERFORMANCE 2025-2027 - ENTE PARCO | < | < | < | < | < | < | < | < |
    | | | | | | | | | | |
    | | OBIETTIVO STRATEGICO | < | OBIETTIVO OPERATIVO | < | < | INDICATORE | < | VALORE ATTESO | < |
    | | Codice | Descrizione | Codice | Descrizione | Peso | Descrizione | Formula | 2025 | 2026 |
    | | S1 | Conservare gli habitat | S1.A | Censire le zone umide | 55% | Zone censite | numero zone | 6 | 9 |
    | | ^ | ^ | ^ | ^ | ^ | Copertura del censimento | zone censite / zone note | 40% | 60% |
    | | ^ | ^ | S1.B | Contenere le specie invasive | 45% | Interventi eseguiti | numero interventi | 12 | 14 |
    | | S2 | Accogliere i visitatori | S2.A | Rinnovare i sentieri | 100% | Chilometri di sentiero ripristinati | km | 25 | 30 |
    | | | | | | | | | | |
    | | Nota: i valori attesi del 2027 saranno definiti con l'aggiornamento annuale. | < | < | < | < | < | < | < | < |
    | | Il Direttore | | | | | | | | |
  `,
  plan: `
    strategic S1 · Conservare gli habitat
      operational S1.A · Censire le zone umide [55%]
        - Zone censite {formula: numero zone; 2025: 6; 2026: 9}
        - Copertura del censimento {formula: zone censite / zone note; 2025: 40%; 2026: 60%}
      operational S1.B · Contenere le specie invasive [45%]
        - Interventi eseguiti {2025: 12; 2026: 14}
    strategic S2 · Accogliere i visitatori
      operational S2.A · Rinnovare i sentieri [100%]
        - Chilometri di sentiero ripristinati {2025: 25; 2026: 30}
  `,
};
