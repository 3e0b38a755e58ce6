import { drawSheet } from "../../../src/grid/drawSheet";
import { defaultProfile } from "../../../src/model/profile";
import { recognise } from "../../../src/reading/recognise";
import { planMistakes } from "../../support/comparePlan";

/** Rows somebody left a hole in: they are read like the others. */
it.each<[string, string, string]>([
  [
    "the only target of an area in a column of its own",
    `
    ## 2.1 Valore pubblico
    | Codice | Obiettivo di Valore Pubblico | Indicatore di impatto | Target 2025 |
    | VP01 | Un territorio che trattiene i giovani | Residenti tra 18 e 30 anni | 8400 |
    | VP02 | Imprese più sostenibili | Imprese con bilancio di sostenibilità | 4% |
    ## 2.2 Performance
    | Rif. VP | Codice | Obiettivo operativo | Indicatore | Target 2025 | Struttura |
    | VP01 | OP01 | Aprire spazi per studiare | Posti studio aperti | 120 | Servizio cultura |
    | VP01 | OP02 | Affittare alloggi a canone basso | Alloggi assegnati | 18 | Servizio casa |
    | VP02 | OP03 | Premiare le imprese virtuose | Contributi concessi | | Servizio sviluppo |`,
    `
    area VP01 · Un territorio che trattiene i giovani
      - Residenti tra 18 e 30 anni {2025: 8400}
      operational OP01 · Aprire spazi per studiare
        - Posti studio aperti {2025: 120}
      operational OP02 · Affittare alloggi a canone basso
        - Alloggi assegnati {2025: 18}
    area VP02 · Imprese più sostenibili
      - Imprese con bilancio di sostenibilità {2025: 4%}
      operational OP03 · Premiare le imprese virtuose
        - Contributi concessi {resp: Servizio sviluppo}`,
  ],
  [
    "a day to be reached in the second row of values of a card",
    `
    ## Piano 2026
    | OBIETTIVO OPERATIVO | 1.1 Snellire i pagamenti | < | < | PESO | 60% |
    | RESPONSABILI | Ragioneria | < | < | < | < |
    | INDICATORI | Procedure approvate | ALGORITMO | Numero di procedure | TARGET | 5 |
    | | Fatture in formato elettronico | | data di avvio | | 31/12/2026 |
    | | | | | | |
    | OBIETTIVO OPERATIVO | 1.2 Formare il personale | < | < | PESO | 40% |
    | RESPONSABILI | Personale | < | < | < | < |
    | INDICATORI | Ore erogate | ALGORITMO | ore per persona | TARGET | 20 |
    | | Persone formate | | numero di persone | | 80 |`,
    `
    operational 1.1 · Snellire i pagamenti [60%]
      - Procedure approvate {2026: 5}
      - Fatture in formato elettronico {formula: data di avvio; 2026: 31/12/2026}
    operational 1.2 · Formare il personale [40%]
      - Ore erogate {2026: 20}
      - Persone formate {2026: 80}`,
  ],
  [
    "nothing of headings over blank rows right below a record: nobody filled that table in",
    `
    | Schede degli obiettivi operativi 2024 | < | < | < |
    | | | | |
    | OBIETTIVO STRATEGICO | < | < | PROSPETTIVA |
    | OS2 Valorizzare le produzioni locali | < | < | Imprese e territorio |
    | CODICE | OBIETTIVO OPERATIVO | PESO | RESPONSABILE |
    | OS2.1 | Organizzare la fiera dei prodotti tipici | 55% | Servizio Promozione |
    | INDICATORE | FORMULA | TARGET | PESO |
    | | | | |
    | | | | |
    | | | | |
    | CODICE | OBIETTIVO OPERATIVO | PESO | RESPONSABILE |
    | OS2.2 | Assistere le imprese nella certificazione | 45% | Ufficio Agroalimentare |
    | INDICATORE | FORMULA | TARGET | PESO |
    | Imprese assistite | numero imprese | 25 | 100% |`,
    `
    strategic OS2 · Valorizzare le produzioni locali {perspective: Imprese e territorio}
      operational OS2.1 · Organizzare la fiera dei prodotti tipici [55%]
      operational OS2.2 · Assistere le imprese nella certificazione [45%]
        - Imprese assistite [100%] {formula: numero imprese; 2024: 25}`,
  ],
])("keeps %s", (_name, picture, plan) => {
  expect(planMistakes(recognise(drawSheet(picture).workbook, defaultProfile), plan)).toEqual([]);
});
