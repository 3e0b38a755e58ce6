import type { UnseenPlan } from "./unseenPlan";

/** Narrow columns with abbreviated headings and columns that are no part of the plan. */
export const abbreviatedHeadings: UnseenPlan = {
  picture: `
    ## PEG
    | Comune di Borgo Nuovo - PEG 2024 | | | | | | | | |
    | Cod. | Ob. strategico | Ob. operativo | Peso | Ind. | U.M. | T. 2024 | Resp. | Capitolo di bilancio |
    | A1 | Città sicura | Rinnovare l'illuminazione | 50 | Punti luce sostituiti | n. | 400 | Lavori pubblici | 2104 |
    | A2 | Città sicura | Rafforzare la sorveglianza | 30 | Telecamere attive | n. | 35 | Polizia locale | 2110 |
    | A3 | Città sicura | Ridurre gli incidenti | 20 | Incidenti rilevati | n. | < 120 | Polizia locale | |
    | B1 | Città pulita | Estendere la raccolta porta a porta | 100 | Utenze servite / utenze totali | % | >= 85% | Ambiente | 3001 |
  `,
  plan: `
    strategic Città sicura
      operational A1 · Rinnovare l'illuminazione [50%] {resp: Lavori pubblici}
        - Punti luce sostituiti {unit: n.; 2024: 400}
      operational A2 · Rafforzare la sorveglianza [30%] {resp: Polizia locale}
        - Telecamere attive {unit: n.; 2024: 35}
      operational A3 · Ridurre gli incidenti [20%] {resp: Polizia locale}
        - Incidenti rilevati {unit: n.; 2024: < 120}
    strategic Città pulita
      operational B1 · Estendere la raccolta porta a porta [100%] {resp: Ambiente}
        - Utenze servite / utenze totali {unit: %; 2024: >= 85%}
  `,
};
