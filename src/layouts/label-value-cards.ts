import { defineLayout } from "./layout";

export const labelValueCards = defineLayout({
  id: "label-value-cards",
  picture: `
    | MISSIONE | 012 Regolazione dei mercati | PRIORITA' | 1 | | |
    | OBIETTIVO STRATEGICO | 012.1 Garantire la concorrenza | < | < | | |
    | OBIETTIVO OPERATIVO | 012.1.1 Controllare i prodotti | < | < | PESO | 100 |
    | RESPONSABILI | Responsabile Servizio 6 | RISORSE UMANE | Personale del Servizio 6 | | |
    | INDICATORI | Prodotti controllati | ALGORITMO | Numero prodotti controllati | TARGET | >= 60 |
    | ^ | Controlli con esito regolare | ALGORITMO | Controlli regolari / controlli | TARGET | 90% |`,
  detect: () => true,
});
