import { defineLayout } from "./layout";

export const yearsBesideObjective = defineLayout({
  id: "years-beside-objective",
  picture: `
    | CRUSCOTTO STRATEGICO 2026 | < | < | < |
    | 011_ Sviluppo delle imprese | < | < | < |
    | 1. Semplificare i servizi | 2026 | 2027 | 2028 |
    | Pratiche evase entro 5 giorni / pratiche | 90% | 92% | 95% |
    | Reclami accolti | < 20 | < 15 | < 10 |
    | 2. Sostenere l'innovazione | 2026 | 2027 | 2028 |
    | Imprese assistite | 100 | 120 | 140 |`,
  detect: ({ objectiveTables, forms }) => objectiveTables > 0 && objectiveTables >= forms,
});
