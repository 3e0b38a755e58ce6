/** Headings as printed on real plans, and what other offices print instead without saying anything else. */
export interface Wordings {
  readonly from: readonly string[];
  readonly it: readonly string[];
  readonly en: readonly string[];
}

const word = (from: string, it: string, en: string): Wordings => {
  const list = (text: string) => text.split("|").map((each) => each.trim());
  return { from: list(from), it: list(it), en: list(en) };
};

/** Our own table, kept apart from the vocabulary of the recogniser so that one can prove the other. */
export const headerWords: readonly Wordings[] = [
  word("missione", "Missione di bilancio | Missioni", "Mission"),
  word(
    "obiettivo strategico (missione) | obiettivo strategico (mission)",
    "Missione | Missione di bilancio",
    "Mission",
  ),
  word("programma | programma operativo", "Programma di bilancio | Programmi", "Programme"),
  word("programmi di intervento | programma di intervento", "Programmi | Programma", "Programmes"),
  word("area strategica", "Ambito strategico | Linea strategica", "Strategic area"),
  word("prospettiva", "Prospettiva BSC | Prospettiva (BSC)", "Perspective"),
  word("prospettiva bsc", "Prospettiva", "BSC perspective"),
  word("priorita'", "Priorità | Ordine di priorità", "Priority"),
  word("obiettivo strategico", "Ob. strategico | Obiettivo strategico triennale", "Strategic objective"),
  word("obiettivi strategici", "Obiettivo strategico | Ob. strategici", "Strategic objectives"),
  word("obiettivo operativo", "Ob. operativo | Obiettivo operativo annuale", "Operational objective"),
  word("obiettivi operativi", "Obiettivo operativo | Ob. operativi", "Operational objectives"),
  word("obiettivi", "Obiettivo | Obiettivi assegnati", "Objectives"),
  word("azioni", "Azione | Attività", "Actions"),
  word("peso", "Peso % | Ponderazione | Peso percentuale | Incidenza %", "Weight | Weight %"),
  word("peso indicatore", "Peso dell'indicatore | Peso %", "Indicator weight | Weight"),
  word("peso per obiettivo", "Peso obiettivo | Peso dell'obiettivo", "Objective weight"),
  word("descrizione", "Descrizione sintetica", "Description"),
  word("titolo / descrizione", "Titolo | Denominazione", "Title"),
  word("cod.", "Codice | Cod", "Code"),
  word("responsabili", "Responsabile | Unità responsabile", "Responsible unit"),
  word("responsabile", "Unità responsabile | Struttura responsabile", "Owner | Responsible"),
  word("servizi interni coinvolti", "Servizi coinvolti | Uffici coinvolti", "Units involved"),
  word("responsabile della rilevazione", "Responsabile rilevazione | Responsabile del dato", "Data owner"),
  word("risorse umane", "Personale coinvolto", "Human resources"),
  word("indicatori | indicatore", "Indicatore di performance | KPI | Indicatore di risultato", "Indicator"),
  word("nome indicatore", "Indicatore | Denominazione indicatore", "Indicator name"),
  word("kpi", "Indicatore | Indicatori", "Indicator"),
  word("algoritmo", "Formula | Algoritmo di calcolo | Formula di calcolo", "Algorithm"),
  word("algoritmo di calcolo | alg.", "Algoritmo | Formula di calcolo", "Calculation"),
  word("target", "Valore atteso | Risultato atteso | Valore target", "Expected value"),
  word("target annuale", "Target | Valore atteso annuale", "Annual target"),
  word("valore target", "Target | Valore atteso", "Target value"),
  word("target storico", "Valore storico | Valore di partenza", "Baseline"),
  word("soglie", "Soglia | Valori soglia", "Thresholds"),
  word("un.mis.", "Unità di misura | U.M.", "Unit of measure"),
  word("fonte | fonte dati", "Fonte dei dati | Fonte del dato", "Data source"),
  word("tipologia dell'indicatore", "Tipo indicatore | Tipologia indicatore", "Indicator type"),
  word("frequenza della rilevazione", "Frequenza | Frequenza di rilevazione", "Frequency"),
  word("risultati attesi", "Risultati previsti", "Expected results"),
  word("benefici attesi", "Benefici previsti", "Expected benefits"),
  word("centro di costo", "Centri di costo", "Cost centre"),
  word("al 30/6", "30/06 | al 30/06 | al 30 giugno", "30/06"),
  word("al 31/12", "31/12 | al 31 dicembre", "31/12"),
];
