import { drawSheet } from "../../../src/grid/drawSheet";
import { defaultProfile } from "../../../src/model/profile";
import { recognise } from "../../../src/reading/recognise";
import { planMistakes } from "../../support/comparePlan";

const HEADINGS = "| Obiettivi strategici | Obiettivo operativo | Indicatore | Target 2026 | Servizio |";

const PLANS: Readonly<Record<string, readonly [picture: string, plan: string]>> = {
  "lines in the first cell alone, without the codes all records have there": [
    `
    | Imprese e territorio | | | | |
    | 011_Competitività delle imprese | | | | |
    ${HEADINGS}
    | 1. Semplificare | Sportello unico | Pratiche | 100% | Registro |
    | 1. Semplificare | Visure | Minuti | <= 10 | Registro |
    | 2. Digitalizzare | Identità digitale | SPID | 300 | Registro |
    | 016_Commercio estero | | | | |
    | 3. Sostenere chi esporta | Seminari | Imprese | 85 | Promozione |
    | Cittadini e utenti | | | | |
    | 012_Regolazione dei mercati | | | | |
    | 4. Tutelare i mercati | Arbitrato | Eventi | 3 | Legale |`,
    `
    mission 011 · Competitività delle imprese
      strategic 1 · Semplificare {perspective: Imprese e territorio}
        operational Sportello unico
          - Pratiche {2026: 100%}
        operational Visure
          - Minuti {2026: <= 10}
      strategic 2 · Digitalizzare
        operational Identità digitale
          - SPID {2026: 300}
    mission 016 · Commercio estero
      strategic 3 · Sostenere chi esporta
        operational Seminari
          - Imprese {2026: 85}
    mission 012 · Regolazione dei mercati
      strategic 4 · Tutelare i mercati {perspective: Cittadini e utenti}
        operational Arbitrato
          - Eventi {2026: 3}`,
  ],
  "a mission over what its table is": [
    `
    ## Estero
    | 016_Commercio internazionale | < | < | < | < |
    | Tabella riassuntiva | < | < | < | < |
    ${HEADINGS}
    | 1. Sostenere chi esporta | Seminari | Imprese | 85 | Promozione |
    ## Mercati
    | 012_Regolazione dei mercati | < | < | < | < |
    | Allegato tecnico | < | < | < | < |
    ${HEADINGS}
    | 2. Tutelare i mercati | Arbitrato | Eventi | 3 | Legale |
    ## Servizi
    | 032_Servizi istituzionali | < | < | < | < |
    | Tabella riassuntiva | < | < | < | < |
    ${HEADINGS}
    | 3. Spendere meno | Recuperare crediti | Crediti | 90% | Bilancio |`,
    `
    mission 016 · Commercio internazionale
      strategic 1 · Sostenere chi esporta
        operational Seminari
          - Imprese {2026: 85}
    mission 012 · Regolazione dei mercati
      strategic 2 · Tutelare i mercati
        operational Arbitrato
          - Eventi {2026: 3}
    mission 032 · Servizi istituzionali
      strategic 3 · Spendere meno
        operational Recuperare crediti
          - Crediti {2026: 90%}`,
  ],
};

it.each(Object.entries(PLANS))("%s is read", (_name, [picture, plan]) => {
  expect(planMistakes(recognise(drawSheet(picture).workbook, defaultProfile), plan)).toEqual([]);
});
