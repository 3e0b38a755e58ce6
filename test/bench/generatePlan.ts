import { writeXlsx, type CellValue, type MergeRange, type WriteSheet } from "hucre";

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
const SUBJECTS = [
  "i tempi di rilascio",
  "le imprese assistite",
  "i controlli svolti",
  "gli utenti formati",
  "le pratiche digitali",
];
const OFFICES = ["Registro imprese", "Promozione", "Ragioneria", "Segreteria generale"];

/**
 * An .xlsx with a plan of `rows` rows and 16 columns, one row per indicator: strategic and operational objectives stand in merged
 * cells beside their indicators, weights add up, every cell is filled as a planner fills it.
 */
export function generatePlan(rows: number): Promise<Uint8Array> {
  const sheets: WriteSheet[] = [];
  for (let start = 0; start < rows; start += ROWS_PER_SHEET) {
    sheets.push(generateSheet(`Piano ${sheets.length + 1}`, start, Math.min(ROWS_PER_SHEET, rows - start)));
  }
  return writeXlsx({ sheets });
}

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
    const subject = SUBJECTS[number % SUBJECTS.length] ?? "";
    rows.push([
      firstOfArea ? String(area) : null,
      firstOfArea ? `Migliorare il servizio ${area} alle imprese del territorio` : null,
      null,
      first ? `${area}.${objective}` : null,
      first ? `Curare ${subject} del servizio ${area}.${objective}` : null,
      first ? 1 / OBJECTIVES_PER_AREA : null,
      first ? (OFFICES[number % OFFICES.length] ?? "") : null,
      `Quota di ${subject} (${number})`,
      `${subject} / totale dell'anno`,
      1 / INDICATORS_PER_OBJECTIVE,
      number % 3 === 0 ? "gg" : "%",
      number % 3 === 0 ? "<= 20 gg" : "≥ 90%",
      number % 3 === 0 ? "<= 22 gg" : "≥ 80%",
      number % 3 === 0 ? "<= 25 gg" : "≥ 70%",
      number % 100,
      "Rilevazione interna",
    ]);
    if (first) merge(merges, rows.length - 1, Math.min(INDICATORS_PER_OBJECTIVE, count - at), [3, 4, 5, 6]);
    if (firstOfArea) merge(merges, rows.length - 1, Math.min(perArea, count - at), [0, 1, 2]);
  }
  return {
    name,
    rows,
    merges,
    columns: HEADER.map((_, col) => ([2, 5, 9].includes(col) ? { numFmt: "0%" } : {})),
  };
}

function merge(merges: MergeRange[], startRow: number, height: number, cols: readonly number[]): void {
  if (height < 2) return;
  for (const col of cols) {
    merges.push({ startRow, endRow: startRow + height - 1, startCol: col, endCol: col });
  }
}
