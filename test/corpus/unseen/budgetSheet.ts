import type { UnseenPlan } from "./unseenPlan";

/** A health authority's budget sheet: head of form, then one row per objective with its result. */
export const budgetSheet: UnseenPlan = {
  picture: `
    ## UOC Cardiologia
    | ASL 7 - SCHEDA DI BUDGET ANNO 2024 | < | < | < | < | < | < |
    | Centro di responsabilità | U.O.C. Cardiologia | | Direttore | Direttore U.O.C. | | |
    | | | | | | | |
    | Area strategica | Obiettivo operativo | Peso | Indicatore | Risultato atteso | Risultato raggiunto | % raggiungimento |
    | Appropriatezza | Ridurre i ricoveri inappropriati | 30 | Ricoveri ordinari inappropriati / totale ricoveri | <= 4% | 3,6% | 100% |
    | ^ | Ridurre la degenza media | 20 | Degenza media preoperatoria | <= 1,5 gg | 1,7 gg | 88% |
    | Tempi di attesa | Rispettare i tempi per le prime visite | 30 | Prime visite entro 30 giorni | >= 90% | 91% | 100% |
    | Qualità | Compilare le cartelle in modo completo | 10 | Cartelle complete / cartelle controllate | 95% | 97% | 100% |
    | ^ | Formare il personale | 10 | Dipendenti con almeno 20 crediti | 80% | 60% | 75% |
    | Totale | < | 100 | | | | |
  `,
  plan: `
    area Appropriatezza
      operational Ridurre i ricoveri inappropriati [30%]
        - Ricoveri ordinari inappropriati / totale ricoveri {2024: <= 4%; actual 2024: 3,6%}
      operational Ridurre la degenza media [20%]
        - Degenza media preoperatoria {2024: <= 1,5 gg; actual 2024: 1,7 gg}
    area Tempi di attesa
      operational Rispettare i tempi per le prime visite [30%]
        - Prime visite entro 30 giorni {2024: >= 90%; actual 2024: 91%}
    area Qualità
      operational Compilare le cartelle in modo completo [10%]
        - Cartelle complete / cartelle controllate {2024: 95%; actual 2024: 97%}
      operational Formare il personale [10%]
        - Dipendenti con almeno 20 crediti {2024: 80%; actual 2024: 60%}
  `,
};
