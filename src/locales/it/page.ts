import { format } from "../format";

const { count, number, percent } = format("it-IT");

/** What the reports that are pages say: HTML, the sheet «Verifica», a rule's page. */
export const page = {
  title: (workbook: string) => `Verifica di ${workbook}`,
  several: "Verifica dei piani",
  plan: (year: number | null) => (year === null ? "Piano" : `Piano ${year}`),
  counts: (objectives: number, indicators: number) =>
    [
      ...(objectives > 0 || indicators === 0 ? [count(objectives, "obiettivo", "obiettivi")] : []),
      count(indicators, "indicatore", "indicatori"),
    ].join(", "),
  noPlan: "Nessun piano riconosciuto in questa cartella di lavoro.",
  made: (day: string, phase: string | null) =>
    phase === null
      ? `Situazione al ${day}.`
      : `Situazione al ${day}. Momento del piano: ${phase.toLowerCase()}.`,
  todo: "Che cosa fare, e chi",
  responsible: "Responsabile",
  nobody: "Senza un responsabile",
  what: "Che cosa sistemare",
  blocks: "blocca la pubblicazione",
  overall: (score: number, measured: number) =>
    `Punteggio di tutto il piano: ${percent(score, 1)} (peso misurato: ${percent(measured, 0)}).`,
  objectives: "Obiettivi",
  objectiveOrIndicator: "Obiettivo e indicatori",
  target: "Target",
  result: "Risultato",
  weight: "Peso",
  score: "Punteggio",
  findings: "Segnalazioni",
  ignored: "Segnalazioni ignorate",
  reason: "Motivo",
  tree: "Albero della performance",
  treeHint: (nodes: number) =>
    `Albero con ${count(nodes, "obiettivo", "obiettivi")}: codice, titolo, peso e segnalazioni.`,
  treeRest: (nodes: number) => `… e ${count(nodes, "altro obiettivo", "altri obiettivi")}`,
  coverage: "Come è stato letto",
  quoted: (text: string) => `«${text}»`,
  otherSheets: (n: number) => count(n, "altro", "altri"),
  sheetsRead: (
    sheets: string,
    n: number,
    how: Readonly<Record<"layout" | "certainty" | "coverage", string>>,
  ) =>
    `${n === 1 ? "Foglio" : "Fogli"} ${sheets}: ${how.layout.toLowerCase()}, lettura ${how.certainty.replace("sicuro", "sicura")}, ${how.coverage}.`,
  fieldsRead: (fields: string) => `Ho letto ${fields}.`,
  readAs: (heading: string, role: string) => `«${heading}» come ${role}`,
  noPlanIn: (sheets: string, n: number) =>
    n === 1 ? `Il foglio ${sheets} non è un piano.` : `I fogli ${sheets} non sono un piano.`,
  unreadCell: (cell: string, text: string) => `${cell} «${text}»`,
  unreadCells: (n: number, cells: string) => `${count(n, "cella non capita", "celle non capite")}: ${cells}.`,
  cell: "Cella",
  message: "Segnalazione",
  alsoAt: "Insieme a",
  otherCells: (n: number) => (n === 1 ? "e un'altra" : `e altre ${number(n, 0)}`),
  fix: "Correzione proposta",
  rule: "Regola",
  gravity: "Gravità",
  about: "Obiettivo o indicatore",
  reportSheet: "Verifica",
  reportKept: "Verifica con note",
  clean: "Nessuna segnalazione.",
  good: "Così va bene",
  bad: "Così no (◄ segna le celle)",
  source: "Fonte",
  goodPractice: "Buona pratica, non un obbligo di legge.",
  option: (name: string, usual: string) => `Opzione ${name}, di norma ${usual}`,
  madeBy: "Scritto da Cruscotto.",
};
