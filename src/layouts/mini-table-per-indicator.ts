import { defineLayout } from "./layout";

export const miniTablePerIndicator = defineLayout({
  id: "mini-table-per-indicator",
  picture: `
    | PROMOZIONE DELLE IMPRESE | < | < | < |
    | OBIETTIVO 1.1 | Avvicinare le scuole alle imprese | < | < |
    | INDICATORI: | | | |
    | 1: Incontri nelle scuole | target storico | valore target | peso |
    | ^ | ^ | al 31/12 | ^ |
    | ^ | 12 | 15 | 60% |
    | 2: Studenti accolti | target storico | valore target | peso |
    | ^ | ^ | al 31/12 | ^ |
    | ^ | 40 | 50 | 40% |`,
  detect: ({ indicatorTables }) => indicatorTables > 0,
});
