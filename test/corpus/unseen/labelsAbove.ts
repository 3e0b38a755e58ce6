import type { UnseenPlan } from "./unseenPlan";

/** Cards with the labels in one row and the values in the row below. */
export const labelsAbove: UnseenPlan = {
  picture: `
    ## Schede
    | Schede degli obiettivi operativi 2024 | < | < | < |
    | | | | |
    | OBIETTIVO STRATEGICO | < | < | PROSPETTIVA |
    | OS2 Valorizzare le produzioni locali | < | < | Imprese e territorio |
    | CODICE | OBIETTIVO OPERATIVO | PESO | RESPONSABILE |
    | OS2.1 | Organizzare la fiera dei prodotti tipici | 55% | Servizio Promozione |
    | INDICATORE | FORMULA | TARGET | PESO |
    | Espositori presenti | numero espositori | almeno 40 | 60% |
    | Gradimento degli espositori | giudizi positivi / giudizi raccolti | >= 80% | 40% |
    | | | | |
    | CODICE | OBIETTIVO OPERATIVO | PESO | RESPONSABILE |
    | OS2.2 | Assistere le imprese nella certificazione | 45% | Ufficio Agroalimentare |
    | INDICATORE | FORMULA | TARGET | PESO |
    | Imprese assistite | numero imprese | 25 | 100% |
  `,
  plan: `
    strategic OS2 · Valorizzare le produzioni locali {perspective: Imprese e territorio}
      operational OS2.1 · Organizzare la fiera dei prodotti tipici [55%] {resp: Servizio Promozione}
        - Espositori presenti [60%] {formula: numero espositori; 2024: almeno 40}
        - Gradimento degli espositori [40%] {formula: giudizi positivi / giudizi raccolti; 2024: >= 80%}
      operational OS2.2 · Assistere le imprese nella certificazione [45%] {resp: Ufficio Agroalimentare}
        - Imprese assistite [100%] {formula: numero imprese; 2024: 25}
  `,
};
