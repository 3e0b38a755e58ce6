import type { UnseenPlan } from "./unseenPlan";

/** A form with label and value on the left and again on the right, and its indicators as a small table below. */
export const formInTwoHalves: UnseenPlan = {
  picture: `
    ## Ob 1
    | SCHEDA OBIETTIVO - ANNO 2024 | < | < | < | < |
    | Area strategica: | Regolazione e tutela del mercato | | Missione: | 012 Regolazione dei mercati |
    | Obiettivo strategico: | 2.1 Favorire la composizione delle controversie | | Peso ob. operativo: | 40% |
    | Obiettivo operativo: | 2.1.1 Promuovere la mediazione | | Responsabile: | Ufficio Mediazione |
    | Descrizione: | Far conoscere la mediazione a imprese e ordini professionali | < | < | < |
    | | | | | |
    | Indicatori | | | | |
    | N. | Descrizione indicatore | Modalità di calcolo | Valore atteso 2024 | Peso |
    | 1 | Procedure avviate | conteggio da registro | 110 | 50% |
    | 2 | Durata media delle procedure | giorni dal deposito alla chiusura | 75 gg | 30% |
    | 3 | Incontri con gli ordini professionali | numero incontri | 4 | 20% |
    ## Ob 2
    | SCHEDA OBIETTIVO - ANNO 2024 | < | < | < | < |
    | Area strategica: | Regolazione e tutela del mercato | | Missione: | 012 Regolazione dei mercati |
    | Obiettivo strategico: | 2.1 Favorire la composizione delle controversie | | Peso ob. operativo: | 60% |
    | Obiettivo operativo: | 2.1.2 Rafforzare i controlli sui prodotti | | Responsabile: | Ufficio Metrico |
    | Descrizione: | Aumentare i controlli sulla sicurezza dei prodotti elettrici e dei giocattoli | < | < | < |
    | | | | | |
    | Indicatori | | | | |
    | N. | Descrizione indicatore | Modalità di calcolo | Valore atteso 2024 | Peso |
    | 1 | Prodotti controllati | numero prodotti | >= 60 | 100% |
  `,
  plan: `
    mission 012 · Regolazione dei mercati
      area Regolazione e tutela del mercato
        strategic 2.1 · Favorire la composizione delle controversie
          operational 2.1.1 · Promuovere la mediazione [40%] {resp: Ufficio Mediazione; description: Far conoscere la mediazione a imprese e ordini professionali}
            - Procedure avviate [50%] {formula: conteggio da registro; 2024: 110}
            - Durata media delle procedure [30%] {2024: 75 gg}
            - Incontri con gli ordini professionali [20%] {2024: 4}
          operational 2.1.2 · Rafforzare i controlli sui prodotti [60%] {resp: Ufficio Metrico}
            - Prodotti controllati [100%] {2024: >= 60}
  `,
};
