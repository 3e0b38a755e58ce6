import type { UnseenPlan } from "./unseenPlan";

/**
 * A health trust's sheet per unit: head of form, objectives merged by area, history, expected value and
 * minimum, a weight in points.
 */
export const hospitalBudget: UnseenPlan = {
  picture: `
    ## UOC Ortopedia
    | AZIENDA OSPEDALIERA SAN ROCCO | < | < | < | < | < | < |
    | Scheda di budget 2025 | < | < | < | < | < | < |
    | Dipartimento | Chirurgico | | | | | |
    | Unità operativa | Ortopedia e traumatologia | | | | | |
    | Direttore | Direttore UOC Ortopedia | | | | | |
    | Ambito di intervento | Obiettivo | Indicatore | Consuntivo 2024 | Valore atteso 2025 | Valore minimo | Peso |
    | Tempestività | Operare in tempo le fratture del femore | Interventi entro 48 ore | 71% | >= 80% | 75% | 30 |
    | ^ | Rispettare i tempi di attesa | Ricoveri programmati in classe A entro 30 giorni | 82% | >= 90% | 85% | 25 |
    | Appropriatezza | Ridurre i ricoveri ripetuti | Ricoveri ripetuti entro 30 giorni | 6% | <= 4% | 5% | 20 |
    | Efficienza | Usare meglio le sale | Ore di sala utilizzate / ore assegnate | 78% | >= 85% | 80% | 25 |
    | Totale | | | | | | 100 |
  `,
  plan: `
    area Tempestività
      operational Operare in tempo le fratture del femore [30%]
        - Interventi entro 48 ore {base: 71%; 2025: >= 80%; soglia 80%: 75%}
      operational Rispettare i tempi di attesa [25%]
        - Ricoveri programmati in classe A entro 30 giorni {base: 82%; 2025: >= 90%; soglia 80%: 85%}
    area Appropriatezza
      operational Ridurre i ricoveri ripetuti [20%]
        - Ricoveri ripetuti entro 30 giorni {base: 6%; 2025: <= 4%; soglia 80%: 5%}
    area Efficienza
      operational Usare meglio le sale [25%]
        - Ore di sala utilizzate / ore assegnate {base: 78%; 2025: >= 85%; soglia 80%: 80%}
  `,
};
