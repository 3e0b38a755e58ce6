import { defineLayout } from "./layout";

export const listOfObjectives = defineLayout({
  id: "list-of-objectives",
  picture: `
    | PESO DEGLI OBIETTIVI DEI DIRIGENTI | < | < |
    | Obiettivi | < | Peso per obiettivo |
    | Dirigente Area Servizi | Obiettivo Operativo 1.1 Ridurre i tempi di rilascio | 60% |
    | ^ | Obiettivo Operativo 1.2 Aprire lo sportello di pomeriggio | 40% |
    | ^ | Totale Dirigente Area Servizi | 100% |`,
  detect: ({ lists, forms }) => lists > 0 && forms <= lists * 3,
});
