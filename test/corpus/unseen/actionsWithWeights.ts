import type { UnseenPlan } from "./unseenPlan";

/** Objective, action and their weights as texts with a percent sign; targets as dates and milestones. */
export const actionsWithWeights: UnseenPlan = {
  picture: `
    ## Azioni 2024
    | Piano delle azioni 2024 - Consorzio di bonifica | < | < | < | < | < | < |
    | Obiettivo operativo | Peso ob. | Azione | Peso az. | Indicatore | Target | Responsabile |
    | 1.1 Ridurre il rischio idraulico | "60 %" | 1.1.1 Pulire i canali | "50 %" | Chilometri puliti | 120 km | Area tecnica |
    | ^ | ^ | 1.1.2 Rifare le paratoie | "50 %" | Collaudo eseguito | 31/10/2024 | Area tecnica |
    | 1.2 Risparmiare acqua | "40 %" | 1.2.1 Posare i contatori | "70 %" | Contatori posati | >= 800 | Area agraria |
    | ^ | ^ | 1.2.2 Premiare chi risparmia | "30 %" | Regolamento approvato | avvio entro settembre | Area amministrativa |
  `,
  plan: `
    operational 1.1 · Ridurre il rischio idraulico [60%]
      action 1.1.1 · Pulire i canali [50%] {resp: Area tecnica}
        - Chilometri puliti {2024: 120 km}
      action 1.1.2 · Rifare le paratoie [50%] {resp: Area tecnica}
        - Collaudo eseguito {2024: 31/10/2024}
    operational 1.2 · Risparmiare acqua [40%]
      action 1.2.1 · Posare i contatori [70%] {resp: Area agraria}
        - Contatori posati {2024: >= 800}
      action 1.2.2 · Premiare chi risparmia [30%] {resp: Area amministrativa}
        - Regolamento approvato {2024: avvio entro settembre}
  `,
};
