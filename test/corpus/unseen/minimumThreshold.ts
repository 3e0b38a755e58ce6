import type { UnseenPlan } from "./unseenPlan";

/** Thresholds named by what they earn, in front of the target, and a weight in hundredths. */
export const minimumThreshold: UnseenPlan = {
  picture: `
    ## Obiettivi
    | Agenzia regionale - Obiettivi operativi 2024 | < | < | < | < | < |
    | Obiettivo operativo | Indicatore | Peso (su 100) | Soglia 60% | Soglia 80% | Target (100%) |
    | Assistere i beneficiari | Domande istruite in 30 giorni | 45 | 70% | 80% | 90% |
    | Controllare i cantieri | Sopralluoghi svolti | 35 | 60 | 80 | 100 |
    | Pagare in tempo | Giorni medi di pagamento | 20 | 45 | 38 | 30 |
  `,
  plan: `
    operational Assistere i beneficiari [45%]
      - Domande istruite in 30 giorni {2024: 90%; soglia 80%: 80%; soglia 60%: 70%}
    operational Controllare i cantieri [35%]
      - Sopralluoghi svolti {2024: 100; soglia 80%: 80; soglia 60%: 60}
    operational Pagare in tempo [20%]
      - Giorni medi di pagamento {2024: 30; soglia 80%: 38; soglia 60%: 45}
  `,
};
