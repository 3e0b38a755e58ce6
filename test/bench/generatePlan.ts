import { writeXlsx, type CellStyle, type CellValue, type MergeRange, type WriteSheet } from "hucre";

/** Rows of one sheet before the next one begins; no office keeps more in one. */
const ROWS_PER_SHEET = 25_000;
const INDICATORS_PER_OBJECTIVE = 4;
const OBJECTIVES_PER_AREA = 5;
const HEADER = [
  "Codice",
  "Obiettivo strategico",
  "Peso",
  "Codice",
  "Obiettivo operativo",
  "Descrizione",
  "Peso",
  "Responsabile",
  "Indicatore",
  "Algoritmo",
  "Peso",
  "Unità di misura",
  "Target 2026",
  "Soglia 80%",
  "Soglia 60%",
  "Valore storico",
  "Fonte",
];
/** What is measured: of whom, how it reads in a name and in a formula. Texts are as long as those of the plans bodies publish. */
const SUBJECTS = [
  ["giorni medi per il rilascio dei certificati", "Somma dei giorni di rilascio / certificati rilasciati"],
  ["imprese assistite nei percorsi di avvio", "Imprese che hanno concluso il percorso / imprese iscritte"],
  [
    "controlli svolti sugli strumenti di misura",
    "Strumenti controllati / strumenti estratti per il controllo",
  ],
  ["utenti formati ai servizi digitali", "Utenti che hanno concluso il corso / utenti iscritti al corso"],
  [
    "pratiche evase nei termini della carta dei servizi",
    "Pratiche evase nei termini / pratiche ricevute nell'anno",
  ],
] as const;
const OFFICES = [
  "Registro imprese e albi",
  "Promozione e sviluppo del territorio",
  "Ragioneria e provveditorato",
  "Segreteria generale",
];

/**
 * An .xlsx with a plan of `rows` rows and 17 columns, one row per indicator: strategic and operational objectives stand in merged
 * cells beside their indicators, weights add up, every cell is filled as a planner fills it.
 */
export function generatePlan(rows: number): Promise<Uint8Array> {
  const sheets: WriteSheet[] = [];
  for (let start = 0; start < rows; start += ROWS_PER_SHEET) {
    sheets.push(generateSheet(`Piano ${sheets.length + 1}`, start, Math.min(ROWS_PER_SHEET, rows - start)));
  }
  return writeXlsx({ sheets });
}

const WEIGHTS: readonly number[] = [2, 6, 10];
/** Every cell of a published plan has a border and wraps its text, the empty ones too. */
const LINE = { style: "thin" } as const;
const LOOK: CellStyle = {
  border: { top: LINE, bottom: LINE, left: LINE, right: LINE },
  alignment: { wrapText: true, vertical: "top" },
};

function generateSheet(name: string, start: number, count: number): WriteSheet {
  const perArea = INDICATORS_PER_OBJECTIVE * OBJECTIVES_PER_AREA;
  const rows: CellValue[][] = [HEADER];
  const merges: MergeRange[] = [];
  for (let at = 0; at < count; at += 1) {
    const number = start + at;
    const area = Math.floor(number / perArea) + 1;
    const objective = Math.floor((number % perArea) / INDICATORS_PER_OBJECTIVE) + 1;
    const first = number % INDICATORS_PER_OBJECTIVE === 0;
    const firstOfArea = number % perArea === 0;
    const [measured, formula] = SUBJECTS[number % SUBJECTS.length] ?? SUBJECTS[0];
    rows.push([
      firstOfArea ? String(area) : null,
      firstOfArea ? `Rendere più semplice e vicino alle imprese il servizio della sede ${area}` : null,
      null,
      first ? `${area}.${objective}` : null,
      first ? `Migliorare i tempi e la qualità del servizio ${objective} della sede ${area}` : null,
      first
        ? `Il servizio ${objective} della sede ${area} rivede le proprie procedure, forma il personale che le applica e informa gli utenti sui tempi da attendersi, che pubblica ogni sei mesi`
        : null,
      first ? 1 / OBJECTIVES_PER_AREA : null,
      first ? (OFFICES[number % OFFICES.length] ?? "") : null,
      `Sportello ${number}: ${measured}`,
      formula,
      1 / INDICATORS_PER_OBJECTIVE,
      number % 3 === 0 ? "gg" : "%",
      number % 3 === 0 ? "<= 20 gg" : "≥ 90%",
      number % 3 === 0 ? "<= 22 gg" : "≥ 80%",
      number % 3 === 0 ? "<= 25 gg" : "≥ 70%",
      number % 3 === 0 ? 21 + (number % 5) : (60 + (number % 30)) / 100,
      "Rilevazione interna dell'ufficio",
    ]);
    if (first)
      merge(merges, rows.length - 1, Math.min(INDICATORS_PER_OBJECTIVE, count - at), [3, 4, 5, 6, 7]);
    if (firstOfArea) merge(merges, rows.length - 1, Math.min(perArea, count - at), [0, 1, 2]);
  }
  return {
    name,
    rows,
    merges,
    columns: HEADER.map((_, col) => ({
      style: { ...LOOK, ...(WEIGHTS.includes(col) ? { numFmt: "0%" } : {}) },
    })),
  };
}

function merge(merges: MergeRange[], startRow: number, height: number, cols: readonly number[]): void {
  if (height < 2) return;
  for (const col of cols) {
    merges.push({ startRow, endRow: startRow + height - 1, startCol: col, endCol: col });
  }
}
