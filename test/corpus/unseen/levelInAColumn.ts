import type { UnseenPlan } from "./unseenPlan";

/** A list in which a column says of each row whether it is a strategic or an operational objective. */
export const levelInAColumn: UnseenPlan = {
  picture: `
    ## Elenco
    | Elenco degli obiettivi 2024 | < | < | < | < | < |
    | Tipologia obiettivo | Codice | Descrizione obiettivo | Peso | Indicatore | Target 2024 |
    | Strategico | "1" | Tutelare il territorio | 60% | Aree messe in sicurezza | 12 |
    | Operativo | "1.1" | Pulire gli alvei | 70% | Chilometri di alveo puliti | 30 |
    | Operativo | "1.2" | Aggiornare la carta delle frane | 30% | Fogli aggiornati | 8 |
    | Strategico | "2" | Gestire meglio il personale | 40% | Giornate di formazione pro capite | 3 |
    | Operativo | "2.1" | Avviare il lavoro agile | 100% | Accordi firmati | >= 50 |
  `,
  plan: `
    strategic 1 · Tutelare il territorio [60%]
      - Aree messe in sicurezza {2024: 12}
      operational 1.1 · Pulire gli alvei [70%]
        - Chilometri di alveo puliti {2024: 30}
      operational 1.2 · Aggiornare la carta delle frane [30%]
        - Fogli aggiornati {2024: 8}
    strategic 2 · Gestire meglio il personale [40%]
      - Giornate di formazione pro capite {2024: 3}
      operational 2.1 · Avviare il lavoro agile [100%]
        - Accordi firmati {2024: >= 50}
  `,
};
