import type { UnseenPlan } from "./unseenPlan";

/** Two plans below each other: the body's performance with years, then the managers' objectives with other columns. */
export const twoPlans: UnseenPlan = {
  picture: `
    ## Performance
    | COMUNE DI SERRALTA - PIAO 2025-2027 - SOTTOSEZIONE 2.2 PERFORMANCE | < | < | < | < | < | < |
    | A) PERFORMANCE ORGANIZZATIVA | < | < | < | < | < | < |
    | Obiettivo strategico | Indicatore | Baseline | 2025 | 2026 | 2027 | Settore |
    | Città pulita | Raccolta differenziata | 58% | 62% | 66% | 70% | Ambiente |
    | Città sicura | Telecamere in esercizio | 40 | 55 | 60 | 65 | Polizia locale |
    | | | | | | | |
    | B) PERFORMANCE INDIVIDUALE | < | < | < | < | < | < |
    | Responsabile | Obiettivo individuale | Indicatore | Target 2025 | Peso | | |
    | Capo settore Ambiente | Affidare il nuovo servizio di igiene urbana | Contratto firmato entro settembre | SI | 60% | | |
    | Capo settore Ambiente | Aprire il centro di raccolta | Giorni di apertura a settimana | 5 | 40% | | |
    | Comandante | Pattugliare i quartieri di sera | Turni serali svolti | >= 100 | 100% | | |
  `,
  plan: `
    strategic Città pulita {resp: Ambiente}
      - Raccolta differenziata {base: 58%; 2025: 62%; 2026: 66%; 2027: 70%}
    strategic Città sicura {resp: Polizia locale}
      - Telecamere in esercizio {base: 40; 2025: 55; 2026: 60; 2027: 65}
    operational Affidare il nuovo servizio di igiene urbana [60%] {resp: Capo settore Ambiente}
      - Contratto firmato entro settembre {2025: SI}
    operational Aprire il centro di raccolta [40%] {resp: Capo settore Ambiente}
      - Giorni di apertura a settimana {2025: 5}
    operational Pattugliare i quartieri di sera [100%] {resp: Comandante}
      - Turni serali svolti {2025: >= 100}
  `,
};
