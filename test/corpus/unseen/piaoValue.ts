import type { UnseenPlan } from "./unseenPlan";

/**
 * PIAO 2.1 and 2.2 on two sheets: public value with impact, then operational objectives that name the
 * strategic one by code.
 */
export const piaoValue: UnseenPlan = {
  picture: `
    ## 2.1 Valore pubblico
    | Codice | Obiettivo di Valore Pubblico | Stakeholder | Indicatore di impatto | Dimensione | Valore base 2024 | Target 2025 | Target 2027 | Fonte |
    | VP01 | Un territorio che trattiene i giovani | Famiglie, studenti | Residenti tra 18 e 30 anni | Sociale | 8400 | 8400 | 8600 | Anagrafe |
    | VP02 | Imprese più sostenibili | Imprese | Imprese con bilancio di sostenibilità | Ambientale | 3% | 4% | 7% | Camera di commercio |
    ## 2.2 Performance
    | Rif. VP | Codice | Obiettivo operativo | Peso | Indicatore di output | Target 2025 | Struttura |
    | VP01 | OP01 | Aprire spazi per studiare | 45% | Posti studio aperti | 120 | Servizio cultura |
    | VP01 | OP02 | Affittare alloggi a canone basso | 25% | Alloggi assegnati a giovani | 18 | Servizio casa |
    | VP02 | OP03 | Premiare le imprese virtuose | 30% | Contributi concessi | >= 40 | Servizio sviluppo |
  `,
  plan: `
    area VP01 · Un territorio che trattiene i giovani
      - Residenti tra 18 e 30 anni {base: 8400; 2025: 8400; 2027: 8600}
      operational OP01 · Aprire spazi per studiare [45%] {resp: Servizio cultura}
        - Posti studio aperti {2025: 120}
      operational OP02 · Affittare alloggi a canone basso [25%] {resp: Servizio casa}
        - Alloggi assegnati a giovani {2025: 18}
    area VP02 · Imprese più sostenibili
      - Imprese con bilancio di sostenibilità {base: 3%; 2025: 4%; 2027: 7%}
      operational OP03 · Premiare le imprese virtuose [30%] {resp: Servizio sviluppo}
        - Contributi concessi {2025: >= 40}
  `,
};
