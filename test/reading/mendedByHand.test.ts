import { drawSheet } from "../../src/grid/drawSheet";
import { defaultProfile } from "../../src/model/profile";
import { recognise } from "../../src/reading/recognise";
import { planMistakes } from "../support/comparePlan";

const mistakes = (sheet: string, plan: string) =>
  planMistakes(recognise(drawSheet(sheet).workbook, defaultProfile), plan);

const HEADINGS = "| Cod. | Obiettivo operativo | Peso | Indicatore | Target 2026 | Responsabile |";

describe("sheets mended by hand", () => {
  it.each([
    [
      "staff under headings of its own right below the indicators",
      `${HEADINGS}
       | A1 | Aprire il mercato coperto | 60% | Banchi assegnati | 24 | Commercio |
       | A2 | Rifare la piazza | 40% | Metri lastricati | 800 | Lavori pubblici |
       | | | | | | |
       | Personale | Categoria | | Ore previste | | |
       | Rossi | D | | 120 | | |`,
      `operational A1 · Aprire il mercato coperto [60%] {resp: Commercio}
         - Banchi assegnati {2026: 24}
       operational A2 · Rifare la piazza [40%] {resp: Lavori pubblici}
         - Metri lastricati {2026: 800}`,
    ],
    [
      "last year's table for comparison",
      `| Obiettivi del direttore - anno 2026 | < | < | < | < | < |
       ${HEADINGS}
       | A1 | Aprire il mercato coperto | 100% | Banchi assegnati | 24 | Commercio |
       | | | | | | |
       | Anno precedente (2025) - solo per confronto | < | < | < | < | < |
       | Cod. | Obiettivo operativo | Peso | Indicatore | Target 2025 | Responsabile |
       | A1 | Chiudere il vecchio mercato | 100% | Banchi spostati | 20 | Commercio |`,
      `operational A1 · Aprire il mercato coperto [100%] {resp: Commercio}
         - Banchi assegnati {2026: 24}`,
    ],
    [
      "two indicators beside each other, told by ordinals",
      `| Obiettivo operativo | Peso obiettivo | 1° indicatore | 1° valore atteso 2026 | Peso 1° ind. | 2° indicatore | 2° valore atteso 2026 | Peso 2° ind. |
       | Riaprire la biblioteca | 55% | Ore di apertura settimanali | 40 | 70% | Prestiti in un anno | 9.000 | 30% |
       | Potare i viali alberati | 45% | Alberi potati | 310 | 80% | Viali chiusi al traffico | 4 | 20% |`,
      `operational Riaprire la biblioteca [55%]
         - Ore di apertura settimanali [70%] {2026: 40}
         - Prestiti in un anno [30%] {2026: 9.000}
       operational Potare i viali alberati [45%]
         - Alberi potati [80%] {2026: 310}
         - Viali chiusi al traffico [20%] {2026: 4}`,
    ],
    [
      "a column that says what each row is, over rows with codes",
      `| Livello | Codice | Descrizione | Peso % | Valore da raggiungere 2026 | Fonte di verifica |
       | Area strategica | C | Acque pulite | | | |
       | Obiettivo operativo | C.1 | Rinnovare le condotte | 100% | | |
       | Indicatore | C.1.1 | Chilometri rinnovati | 80% | 12 | Collaudi |
       | Indicatore | C.1.2 | Perdite di rete riparate | 20% | 45 | Registro guasti |`,
      `area C · Acque pulite
         operational C.1 · Rinnovare le condotte [100%]
           - C.1.1 · Chilometri rinnovati [80%] {2026: 12; source: Collaudi}
           - C.1.2 · Perdite di rete riparate [20%] {2026: 45; source: Registro guasti}`,
    ],
    [
      "the next card below the steps of the one above",
      `| Codice obiettivo | TUR-01 | Peso | 40 |
       | Obiettivo annuale | Rilanciare i sentieri montani | < | < |
       | Indicatori | Fonte | Valore target 2026 | Peso ind. |
       | Chilometri di sentiero segnati | Verbali | 85 | 100 |
       | Azioni | Scadenza | < | < |
       | Gara per la segnaletica | 31/03/2026 | < | < |
       | Posa dei cartelli | 30/09/2026 | < | < |
       | | | | |
       | Codice obiettivo | TUR-02 | Peso | 60 |
       | Obiettivo annuale | Allungare la stagione | < | < |
       | Indicatori | Fonte | Valore target 2026 | Peso ind. |
       | Presenze in autunno | Osservatorio | 5.200 | 100 |
       | Azioni | Scadenza | < | < |
       | Campagna sui borghi | 15/08/2026 | < | < |`,
      `operational TUR-01 · Rilanciare i sentieri montani [40%]
         - Chilometri di sentiero segnati [100%] {source: Verbali; 2026: 85}
       operational TUR-02 · Allungare la stagione [60%]
         - Presenze in autunno [100%] {source: Osservatorio; 2026: 5.200}`,
    ],
    [
      "who says what was found beside the target",
      `| Obiettivo gestionale | Punti | Indicatore | Standard da raggiungere nel 2026 | Da chi è rilevato |
       | Tenere puliti i parchi | 60 | Segnalazioni di rifiuti | <= 30 | Registro del verde |
       | Aprire gli orti urbani | 40 | Orti assegnati | 24 | Ufficio patrimonio |`,
      `operational Tenere puliti i parchi [60%]
         - Segnalazioni di rifiuti {2026: <= 30}
       operational Aprire gli orti urbani [40%]
         - Orti assegnati {2026: 24}`,
    ],
    [
      "abbreviations a legend spells out",
      `## Legenda
       | Sigla | Significato |
       | AS | Area strategica |
       | OS | Obiettivo strategico |
       ## Tavola
       | AS | OS | Descrizione OS | KPI | Target 2026 | Target 2027 |
       | Mare | M.1 | Pulire i fondali del porto | Tonnellate di rifiuti raccolte | 18 | 20 |
       | Mare | M.2 | Riaprire il molo ai bagnanti | Giorni di apertura | 90 | 120 |`,
      `area Mare
         strategic M.1 · Pulire i fondali del porto
           - Tonnellate di rifiuti raccolte {2026: 18; 2027: 20}
         strategic M.2 · Riaprire il molo ai bagnanti
           - Giorni di apertura {2026: 90; 2027: 120}`,
    ],
    [
      "lettered indicators, a base nobody knows, a numbered centre in a band",
      `| Cod. | Obiettivo operativo | Peso | Indicatore | Valore 2025 | Target 2026 |
       | Centro di responsabilità 03 - Servizi al territorio | < | < | < | < | < |
       | B1 | Curare i sentieri | 100% | a) Chilometri ripuliti | n/a | 14 |
       | | | | b) Segnalazioni risolte | 61 | 80 |`,
      `operational B1 · Curare i sentieri [100%] {resp: Servizi al territorio}
         - a · Chilometri ripuliti {2026: 14}
         - b · Segnalazioni risolte {base: 61; 2026: 80}`,
    ],
    [
      "figures of a half-year under «Monitoraggio»",
      `| Dirigente | Obiettivo individuale | Peso | Indicatore | Valore atteso 2026 | Monitoraggio al 30/06/2026 |
       | dott. Sala | Chiudere i cantieri aperti | 60 | Cantieri chiusi | 6 | 3 |
       | ^ | Ridurre i guasti | 40 | Guasti oltre le 4 ore | ≤ 12 | 8 |`,
      `operational Chiudere i cantieri aperti [60%]
         - Cantieri chiusi {2026: 6; actual 30/6/2026: 3}
       operational Ridurre i guasti [40%]
         - Guasti oltre le 4 ore {2026: ≤ 12; actual 30/6/2026: 8}`,
    ],
    [
      "weights in three forms",
      `${HEADINGS}
       | A1 | Aprire il mercato coperto | 50% | Banchi assegnati | 24 | Commercio |
       | A2 | Rifare la piazza | "30 %*" | Metri lastricati | 800 | Lavori pubblici |
       | A3 | Spostare le fiere | 0,2 | Fiere spostate | 3 | Commercio |`,
      `operational A1 · Aprire il mercato coperto [50%] {resp: Commercio}
         - Banchi assegnati {2026: 24}
       operational A2 · Rifare la piazza [30%] {resp: Lavori pubblici}
         - Metri lastricati {2026: 800}
       operational A3 · Spostare le fiere [20%] {resp: Commercio}
         - Fiere spostate {2026: 3}`,
    ],
  ])("%s", (_what, sheet, plan) => {
    expect(mistakes(sheet.replace(/^ +/gm, ""), plan.replace(/^ {7}/gm, ""))).toEqual([]);
  });
});
