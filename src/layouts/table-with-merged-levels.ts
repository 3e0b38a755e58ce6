import { defineLayout } from "./layout";

export const tableWithMergedLevels = defineLayout({
  id: "table-with-merged-levels",
  picture: `
    | Obiettivi operativi | < | < | Azioni | < | < | < | < | < |
    | cod. | descrizione | peso | cod. | descrizione | peso | kpi | target | soglie |
    | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | 80% |
    | 1.1 | Formare le imprese | 60% | 1.1.1 | Corsi in aula | 70% | numero corsi | 10 | 8 |
    | ^ | ^ | ^ | 1.1.2 | Corsi in rete | 30% | numero iscritti | 300 | 240 |
    | 1.2 | Assistere le imprese | 40% | 1.2.1 | Sportello | 100% | imprese assistite | 60 | 45 |`,
  detect: ({ tables, forms }) => tables > 0 && forms <= tables * 3,
});
