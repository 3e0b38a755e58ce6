import { format } from "../format";

const { count, number } = format("it-IT");

const withFindings = (errors: number, warnings: number): string =>
  [
    errors > 0 ? count(errors, "errore", "errori") : "",
    warnings > 0 ? count(warnings, "avviso", "avvisi") : "",
  ]
    .filter(Boolean)
    .join(" e ");

/** Why nobody can tell whether a plan can be published. */
export interface WhyNot {
  /** Open questions about the reading. */
  readonly questions: number;
  /** Sheets of which too little was understood. */
  readonly sheets: readonly string[];
  readonly empty: boolean;
  /** The file lost the formats of its numbers. */
  readonly formatsLost: boolean;
}

/** The view *Verifica*: the verdict, the findings, corrections, ignoring, the rules' pages. */
export const check = {
  verdict: (errors: number, warnings: number) => {
    if (errors > 0) return `Non pubblicabile: ${withFindings(errors, warnings)}.`;
    return warnings > 0 ? `Pubblicabile, con ${withFindings(0, warnings)}.` : "Pubblicabile.";
  },
  cannotJudge: ({ questions, sheets, empty, formatsLost }: WhyNot) => {
    if (empty) return "Non posso giudicare: non ho trovato un piano.";
    const why = [
      questions > 0 ? `${count(questions, "domanda", "domande")} su come ho letto` : "",
      sheets.length > 0 ? `ho capito solo una parte di ${sheets.map((name) => `«${name}»`).join(", ")}` : "",
      formatsLost
        ? "nel file mancano i formati dei numeri, e non distinguo percentuali e date; riprendi il file da una copia integra"
        : "",
    ];
    return `Non posso giudicare: ${why.filter(Boolean).join("; ")}.`;
  },
  verdictHint: (ignored: number) =>
    ignored === 0 ? "" : count(ignored, "segnalazione ignorata da te", "segnalazioni ignorate da te"),
  clean: "Nessuna segnalazione: il piano rispetta tutte le regole.",
  phase: "Momento del piano",
  phases: {
    drafting: "Bozza",
    publication: "Pubblicazione",
    "half-year": "Monitoraggio semestrale",
    final: "Relazione finale",
  },
  groupBy: "Raggruppa per",
  byRule: "Regola",
  byObjective: "Obiettivo",
  show: "Mostra",
  severities: { error: "Errori", warning: "Avvisi", info: "Note" },
  severity: { error: "Errore", warning: "Avviso", info: "Nota" },
  ignoredOnes: "Ignorate",
  ignoredOne: "Ignorata",
  filter: "Quali segnalazioni vedere",
  search: "Cerca nelle segnalazioni",
  searchShort: "Cerca",
  noneLeft: "Nessuna segnalazione con questi filtri.",
  position: (at: number, of: number) => `${number(at, 0)} di ${number(of, 0)}`,
  notStarted: (of: number) => count(of, "segnalazione", "segnalazioni"),
  next: "Segnalazione successiva",
  previous: "Segnalazione precedente",
  findings: (n: number) => count(n, "segnalazione", "segnalazioni"),
  noObjective: "Tutta la cartella di lavoro",
  showAt: (cell: string) => `Mostra ${cell}`,
  more: (n: number) => `Mostra altre ${number(n, 0)}`,
  related: "Insieme a",
  andMore: (n: number) => `e altre ${number(n, 0)}`,
  others: (n: number) => (n === 1 ? "un altro" : `altri ${number(n, 0)}`),
  oneByOne: (n: number) => `Vedi una per una le ${number(n, 0)} segnalazioni`,
  together: "Vedile insieme",
  ignoredNow: (name: string) => `segnalazione ignorata (${name})`,
  fix: "Correggi…",
  ignore: "Ignora…",
  unignore: "Non ignorare più",
  why: "Perché?",
  ignoredBecause: (reason: string) => `Ignorata: ${reason}`,

  fixTitle: "Correzione",
  fixCells: (n: number) => (n === 1 ? "Cambia una cella:" : `Cambia ${number(n, 0)} celle:`),
  cell: "Cella",
  whose: "Di che cosa",
  total: "Totale",
  now: "Adesso",
  then: "Dopo",
  blank: "(vuota)",
  apply: "Applica",
  undoLater: "Potrai ripristinare con un clic.",

  ignoreTitle: "Perché ignorarla?",
  reason: "Motivo",
  reasonHint: "Lo ritrovi quando riapri la cartella di lavoro; compare nel rapporto.",
  reasonMissing: "Scrivi il motivo: chi legge il rapporto deve capirlo.",
  scope: "Che cosa ignorare",
  onlyHere: (cell: string) => `Solo in ${cell}`,
  everywhere: "Questa regola in tutta la cartella di lavoro",
  ignoreNow: "Ignora",

  good: "Così va bene",
  bad: "Così no",
  marked: "da sistemare",
  source: "Fonte",
  goodPractice: "Buona pratica, non un obbligo di legge.",

  inSheet: "Nel foglio",
  mark: "Evidenzia le celle",
  markAgain: "Aggiorna i segni",
  marksStale: "Il piano è cambiato: i segni sulle celle non corrispondono più alle segnalazioni.",
  unmark: "Togli i segni",
  copyOffices: "Copia l'elenco per ufficio",
  copyOfficesHint: "Una tabella da incollare in un messaggio o in un foglio: chi deve sistemare che cosa",
  officesCopied: "Elenco copiato: incollalo nel messaggio o in un foglio.",
  officesNotCopied: "Non posso copiare: gli appunti sono bloccati. Seleziona l'elenco qui sotto.",
  copyByHand: "Elenco per ufficio, da selezionare e copiare",
  saveByHand: (name: string) => `Qui non si salvano file: copia questo testo in un file «${name}»`,
  exportReport: "Esporta il rapporto",
  exportName: "Rapporto",
  exportHint: "Una pagina da stampare o spedire: verdetto, chi deve fare che cosa, punteggi, obiettivi",
  exported: (name: string) => `Rapporto scaricato: ${name}. Aprilo per stamparlo o salvarlo in PDF.`,
  handOver: "Da consegnare",
  report: "Scrivi il foglio «Verifica»",
  reportWritten: "scritto il foglio «Verifica»",
  cellsMarked: "celle evidenziate",
};
