import { format } from "../format";

const { count, percent } = format("it-IT");

/** What the reports that are pages say: HTML, the sheet «Verifica», a rule's page. */
export const page = {
  title: (workbook: string) => `Verifica di ${workbook}`,
  several: "Verifica dei piani",
  plan: (year: number | null) => (year === null ? "Piano" : `Piano ${year}`),
  counts: (objectives: number, indicators: number) =>
    `${count(objectives, "obiettivo", "obiettivi")}, ${count(indicators, "indicatore", "indicatori")}`,
  noPlan: "Nessun piano riconosciuto in questa cartella.",
  findings: "Segnalazioni",
  ignored: "Segnalazioni ignorate",
  reason: "Motivo",
  tree: "Albero della performance",
  treeHint: (nodes: number) =>
    `Albero con ${count(nodes, "obiettivo", "obiettivi")}: codice, titolo, peso e segnalazioni.`,
  treeRest: (nodes: number) => `… e ${count(nodes, "altro obiettivo", "altri obiettivi")}`,
  coverage: "Come è stato letto",
  coverageOf: (share: number) => percent(share, 1),
  sheet: "Foglio",
  layout: "Lettura",
  certainty: "Sicurezza",
  covered: "Celle comprese",
  unread: "Celle non spiegate",
  notRead: "non è un piano",
  cell: "Cella",
  message: "Segnalazione",
  alsoAt: "Altre celle",
  fix: "Correzione proposta",
  rule: "Regola",
  gravity: "Gravità",
  about: "Obiettivo o indicatore",
  reportSheet: "Verifica",
  clean: "Nessuna segnalazione.",
  good: "Così va bene",
  bad: "Così no (◄ segna le celle)",
  source: "Fonte",
  goodPractice: "Buona pratica, non un obbligo di legge.",
  option: (name: string, usual: string) => `Opzione ${name}, di norma ${usual}`,
  madeBy: "Scritto da Cruscotto.",
};
