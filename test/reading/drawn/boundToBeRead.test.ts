import { drawSheet } from "../../../src/grid/drawSheet";
import { defaultProfile } from "../../../src/model/profile";
import { recognise } from "../../../src/reading/recognise";
import { planMistakes } from "../../support/comparePlan";

const PLANS: Readonly<Record<string, readonly [picture: string, plan: string]>> = {
  "an objective called by a letter": [
    `
    | Obiettivo operativo | Indicatore | Target 2026 |
    | A | Utenti | 880 |`,
    `
    operational A
      - Utenti {2026: 880}`,
  ],
  "objectives called by words of a plan": [
    `
    | Obiettivo | Indicatore | Peso | Target 2026 |
    | Servizi | Utenti | 60% | 880 |
    | Servizi | Giorni | 30% | 28 |`,
    `
    operational? Servizi
      - Utenti [60%] {2026: 880}
      - Giorni [30%] {2026: 28}`,
  ],
  "one title under two codes": [
    `
    | Cod. | Obiettivo operativo | Indicatore | Target 2026 |
    | 1.1 | Ridurre i tempi di rilascio | Giorni medi | <= 10 |
    | 1.2 | Formare il personale | Ore | >= 20 |
    | 1.3 | Ridurre i tempi di rilascio | Pratiche | >= 20 |
    | 1.4 | Aprire lo sportello | Utenti | >= 300 |`,
    `
    operational 1.1 · Ridurre i tempi di rilascio
      - Giorni medi {2026: <= 10}
    operational 1.2 · Formare il personale
      - Ore {2026: >= 20}
    operational 1.3 · Ridurre i tempi di rilascio
      - Pratiche {2026: >= 20}
    operational 1.4 · Aprire lo sportello
      - Utenti {2026: >= 300}`,
  ],
  "a plain number given twice": [
    `
    | Cod. | Obiettivo operativo | Responsabile | Indicatore | Target 2026 |
    | 4 | Formare il personale | Ufficio personale | Ore | >= 20 |
    | 5 | Aprire lo sportello | Ufficio personale | Utenti | >= 300 |
    | 4 | Pagare prima | Ragioneria | Giorni | <= 30 |
    | 6 | Ridurre i costi | Ragioneria | Costi | <= 10 |`,
    `
    operational 4 · Formare il personale {resp: Ufficio personale}
      - Ore {2026: >= 20}
    operational 5 · Aprire lo sportello {resp: Ufficio personale}
      - Utenti {2026: >= 300}
    operational 4 · Pagare prima {resp: Ragioneria}
      - Giorni {2026: <= 30}
    operational 6 · Ridurre i costi {resp: Ragioneria}
      - Costi {2026: <= 10}`,
  ],
  "words beside the number of an indicator that has its name": [
    `
    | Obiettivo operativo | Trasparenza amministrativa |
    | Descrizione | Attuazione delle norme in tema di trasparenza dell'ente. |
    | Kpi operativo 1.1. | Trasparenza amministrativa |
    | Nome indicatore | Obblighi di pubblicazione rispettati |
    | Target 2026 | Sì |
    | Peso indicatore | 60 |
    | Kpi operativo 1.2 | |
    | Nome indicatore | Accessi al sito |
    | Target 2026 | 1000 |
    | Peso indicatore | 40 |`,
    `
    operational Trasparenza amministrativa
      - 1.1 · Obblighi di pubblicazione rispettati [60%] {2026: Sì}
      - 1.2 · Accessi al sito [40%] {2026: 1000}`,
  ],
  "an objective after the sentence that describes its area": [
    `
    | Area strategica: Commercio internazionale | < | < | < |
    | La Camera intende con questa area promuovere i processi di apertura delle imprese ai mercati. | < | < | < |
    | Obiettivo strategico: Favorire i processi di internazionalizzazione delle imprese della provincia. | < | < | < |
    | KPI associati | < | < | < |
    | Indicatori | Fonte | Un.mis. | Target 2026 |
    | Imprese accompagnate | Rilevazione interna | numero | >= 50 |`,
    `
    area Commercio internazionale
      strategic Favorire i processi di internazionalizzazione delle imprese della provincia.
        - Imprese accompagnate {2026: >= 50}`,
  ],
  "two names of the lowest level": [
    `
    | Obiettivo strategico | Obiettivo operativo | Obiettivo gestionale | Indicatore | Target 2026 |
    | 1.1 Servizi in rete | 1.1.1 Portare gli sportelli sul portale | 1.1.1.a Pubblicare i moduli | Moduli pubblicati | 12 |
    | ^ | ^ | 1.1.1.b Attivare i pagamenti | Servizi con pagamento | 8 |
    | ^ | 1.1.2 Aprire i dati dell'ente | 1.1.2.a Pubblicare le serie | Serie pubblicate | 15 |`,
    `
    strategic 1.1 · Servizi in rete
      operational 1.1.1 · Portare gli sportelli sul portale
        operational 1.1.1.a · Pubblicare i moduli
          - Moduli pubblicati {2026: 12}
        operational 1.1.1.b · Attivare i pagamenti
          - Servizi con pagamento {2026: 8}
      operational 1.1.2 · Aprire i dati dell'ente
        operational 1.1.2.a · Pubblicare le serie
          - Serie pubblicate {2026: 15}`,
  ],
};

it.each(Object.entries(PLANS))("%s is read", (_name, [picture, plan]) => {
  expect(planMistakes(recognise(drawSheet(picture).workbook, defaultProfile), plan)).toEqual([]);
});

const TITLES: Readonly<Record<string, readonly [picture: string, titles: readonly string[]]>> = {
  "totals written as text below the objectives of each manager": [
    `
    | Obiettivi | < | Peso per obiettivo |
    | Segretario Generale e Dirigente Area Amministrativa | Obiettivo operativo 3.1.1 Misure organizzative | 45% |
    | ^ | Obiettivo operativo 3.1.2 Procedure digitali | 55% |
    | Totale Segretario Generale | < | 100% |
    | Conservatore del Registro delle Imprese | Obiettivo operativo 2.1.1 Registro delle imprese | 30% |
    | ^ | Obiettivo operativo 2.1.2 Fascicolo di impresa | 70% |
    | Totale Conservatore | < | 100% |
    ## Piano
    | Obiettivo operativo | Indicatore | Target 2026 |
    | 3.1.1 Misure organizzative | Atti adottati | 4 |
    | 3.1.2 Procedure digitali | Procedure riviste | 10 |
    | 2.1.1 Registro delle imprese | Pratiche | 100 |
    | 2.1.2 Fascicolo di impresa | Fascicoli | 30 |`,
    ["Misure organizzative", "Procedure digitali", "Registro delle imprese", "Fascicolo di impresa"],
  ],
  "a count of the crosses above it": [
    `
    | Obiettivo operativo | Peso | Indicatore | Target 2026 | Strutture | < | < |
    | ^ | ^ | ^ | ^ | Albo | Formazione | Segreteria |
    | Aggiornare l'albo | 30% | Iscrizioni | 95% | R | | X |
    | Formare gli iscritti | 40% | Eventi | 55 | | R | X |
    | Riscuotere le quote | 30% | Quote | 90% | X | R | |
    | Presenze per struttura | | | | 2 | 2 | 2 |`,
    ["Aggiornare l'albo", "Formare gli iscritti", "Riscuotere le quote"],
  ],
  "a list of objectives without headings, named on another sheet": [
    `
    ## Analisi
    | ANALISI DEGLI OBIETTIVI | < |
    | | |
    | a) Obiettivi che rappresentano innovazioni | 3.1.1 Misure organizzative |
    | ^ | 3.1.2 Procedure digitali |
    | b) Obiettivi legati ad attività e servizi | 1.1.1 Alternanza scuola lavoro |
    ## Piano
    | Obiettivo operativo | Indicatore | Target 2026 |
    | 3.1.1 Misure organizzative | Atti adottati | 4 |
    | 3.1.2 Procedure digitali | Procedure riviste | 10 |
    | 1.1.1 Alternanza scuola lavoro | Studenti | 100 |`,
    ["Misure organizzative", "Procedure digitali", "Alternanza scuola lavoro"],
  ],
};

it.each(Object.entries(TITLES))("%s adds no node", (_name, [picture, titles]) => {
  const { nodes } = recognise(drawSheet(picture).workbook, defaultProfile);
  expect(nodes.map(({ title }) => title.value)).toEqual(titles);
});

it("is unsure of columns that may be one thing or another, and counts none of their cells as understood", () => {
  const picture = `
    | Obiettivo operativo | Indicatore | Target 2026 | Zxq |
    | Ridurre i tempi | Giorni di rilascio | <= 20 | abc |
    | Formare il personale | Ore di formazione | >= 30 | ghi |`;
  const { unread } = recognise(drawSheet(picture).workbook, defaultProfile);
  expect(unread.map(({ text }) => text)).toEqual(["abc", "ghi"]);
});

it("reads no plan in what PERF.TREE lists of it", () => {
  const { workbook } = drawSheet(`
    | Obiettivo operativo | Indicatore | Target 2026 |
    | Ridurre i tempi | Giorni di rilascio | <= 20 |
    ## Elenco
    | Obiettivo operativo | Ridurre i tempi | Giorni di rilascio |
    | Obiettivo operativo | Formare il personale | Ore di formazione |`);
  const [plan, list] = workbook.sheets;
  const rows = list?.rows.map((row, at) =>
    at > 0
      ? row
      : row.map((cell, col) => (cell && col === 0 ? { ...cell, formula: "=PERF.TREE(Piano!A1:C2)" } : cell)),
  );
  if (!plan || !list || !rows) throw new Error("nothing drawn");
  const { nodes, unread } = recognise({ ...workbook, sheets: [plan, { ...list, rows }] }, defaultProfile);
  expect(nodes.map(({ title }) => title.value)).toEqual(["Ridurre i tempi"]);
  expect(unread).toEqual([]);
});
