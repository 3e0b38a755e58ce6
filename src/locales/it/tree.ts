import { format } from "../format";

const { count, number, percent } = format("it-IT");

/** The view *Albero*: rows, sums, details. */
export const tree = {
  label: "Albero del piano",
  search: "Cerca nel piano",
  clearSearch: "Cancella la ricerca",
  found: (n: number) => (n === 0 ? "Nessun risultato" : count(n, "risultato", "risultati")),
  notFound: (query: string) => `Nessun obiettivo o indicatore contiene «${query}».`,
  levels: "Livelli aperti",
  level: (n: number) => `Apri fino al livello ${n}`,
  allLevels: "Apri tutto",
  all: "tutto",
  indicators: (n: number) => count(n, "indicatore", "indicatori"),
  weight: (text: string) => `peso ${text}`,
  noWeight: "peso mancante",
  score: (fraction: number) => `punteggio ${percent(fraction, 1)}`,
  findings: (errors: number, warnings: number, notes: number) =>
    [
      errors > 0 ? count(errors, "errore", "errori") : "",
      warnings > 0 ? count(warnings, "avviso", "avvisi") : "",
      notes > 0 ? count(notes, "nota", "note") : "",
    ]
      .filter(Boolean)
      .join(", "),
  findingsBelow: (words: string) => `all'interno: ${words}`,

  sum: (from: string, to: string, sum: number) =>
    from === to ? `Σ peso ${from} = ${percent(sum)}` : `Σ pesi ${from} – ${to} = ${percent(sum)}`,
  sumOf: (label: string, sum: number) => `Σ pesi di ${label} = ${percent(sum)}`,
  sumVerdict: {
    right: "torna",
    wrong: "non torna: deve fare 100 %",
    incomplete: "incompleta",
  },
  sumMissing: (n: number) => (n === 1 ? "manca un peso" : `mancano ${number(n, 0)} pesi`),
  sumMembers: "Pesi che compongono la somma",

  details: "Dettagli",
  closeDetails: "Chiudi i dettagli",
  show: (cell: string) => `Mostra ${cell} nel foglio`,
  code: "Codice",
  weightLabel: "Peso",
  weightWritten: (text: string) => `scritto «${text}»`,
  group: "Somma del gruppo",
  perspective: "Prospettiva",
  priority: "Priorità",
  responsible: "Responsabile",
  description: "Descrizione",
  actions: "Azioni",
  mentions: "Sta anche in",
  indicatorsLabel: "Indicatori",
  indicatorsColumn: "Indic.",
  scoreColumn: "Punti",
  algorithm: "Come si calcola",
  unit: "Unità di misura",
  source: "Fonte",
  kpiType: "Tipo",
  frequency: "Frequenza",
  baseline: "Valore storico",
  target: (period: string) => `Target ${period}`,
  threshold: (level: number) => `Soglia ${percent(level)}`,
  actual: (period: string) => `Consuntivo ${period}`,
  monitoring: "Monitoraggio",
  status: "Stato",
  note: "Nota",
  aggregate: "È la media pesata di quello che sta sotto.",
  blank: "da compilare",
  unreadable: (why: string) => `non lo capisco: ${why}`,
  assumed: "supposto",
  scoreLabel: "Punteggio",
  measured: (share: number) => `misurato sul ${percent(share, 0)} del peso`,
  steps: "Come si arriva al punteggio",
  keys: "Invio va al foglio, F6 torna qui.",
};
