import type { UnseenPlan } from "./unseenPlan";

/**
 * A report at year end: target, result, degree of achievement, score and reasons for the deviation beside
 * each indicator.
 */
export const yearEndColumns: UnseenPlan = {
  picture: `
    ## Relazione 2024
    | PARCO TECNOLOGICO DELLA BREZZA - RELAZIONE SULLA PERFORMANCE 2024 | < | < | < | < | < | < | < | < | < |
    | Cod. Ob. | Obiettivo operativo | Peso Ob. | Cod. Ind. | Indicatore | Peso Ind. | Atteso 2024 | Conseguito 2024 | % realizzazione | Motivazione dello scostamento |
    | O1 | Ospitare nuove imprese | 50% | I1 | Imprese ospitate | 60% | 12 | 14 | 117% | |
    | O1 | Ospitare nuove imprese | 50% | I2 | Spazi occupati | 40% | 85% | 80% | 94% | Lavori al padiglione B |
    | O2 | Trasferire tecnologia | 50% | I3 | Contratti di ricerca firmati | 100% | 20 | 21 | 105% | |
  `,
  plan: `
    operational O1 · Ospitare nuove imprese [50%]
      - I1 · Imprese ospitate [60%] {2024: 12; actual 2024: 14}
      - I2 · Spazi occupati [40%] {2024: 85%; actual 2024: 80%}
    operational O2 · Trasferire tecnologia [50%]
      - I3 · Contratti di ricerca firmati [100%] {2024: 20; actual 2024: 21}
  `,
};
