import { format } from "../format";

const { count, number, percent } = format("it-IT");

/** The view *Come ho letto*: sheets, blocks, evidence, unread cells, corrections. */
export const reading = {
  intro:
    "Qui vedi che cosa ho capito di ogni foglio. Se ho sbagliato, correggimi: me lo ricordo in questa cartella.",
  sheets: "Fogli",
  noPlan: "Nessun piano in questo foglio",
  hidden: "foglio nascosto",
  layouts: {
    "table-with-merged-levels": "Tabella con livelli",
    "label-value-cards": "Schede con etichette",
    "mini-table-per-indicator": "Schede con tabelline",
    "years-beside-objective": "Obiettivi con gli anni accanto",
    "list-of-objectives": "Elenco di obiettivi",
  } as Readonly<Record<string, string>>,
  otherLayout: "Piano",
  certainty: (share: number): string => {
    if (share >= 0.9) return "sicuro";
    return share >= 0.7 ? "abbastanza sicuro" : "da controllare";
  },
  certaintyLabel: "Sicurezza",
  // Rounded down: 100 % means that nothing was left over.
  coverage: (share: number) => `${percent(Math.floor(share * 100) / 100)} delle celle capite`,
  coverageLabel: "Celle capite",
  map: (sheet: string) => `Mappa del foglio ${sheet}`,
  blocks: {
    title: "titolo",
    heading: "titolo di parte",
    header: "intestazioni",
    table: "tabella",
    card: "scheda",
    note: "nota",
    legend: "legenda",
  },
  roles: {
    objective: "obiettivo",
    weight: "peso",
    indicator: "indicatore",
    target: "target e valori",
    heading: "parola che ha deciso",
    label: "altra scritta",
    unread: "non capita",
  },
  evidence: "Parole che hanno deciso",
  unread: (n: number) => count(n, "cella non capita", "celle non capite"),
  allRead: "Ogni cella scritta ha trovato posto.",
  showAt: (cell: string) => `Mostra ${cell}`,
  more: (n: number) => count(n, "altra", "altre"),
  corrections: "Le tue correzioni",
  noCorrections: "Nessuna.",
  columnOf: (sheet: string, column: string) => `${sheet}, colonna ${column}`,
  headingsOf: (words: string) => `«${words}»`,
  taughtRole: (place: string, role: string) => `${place}: ${role}`,
  taughtShare: (role: string, share: number) => `${role} al ${percent(share)}`,
  taughtHeadings: (words: string, rows: number) =>
    `«${words}»: ${rows === 1 ? "riga di intestazioni" : `${number(rows, 0)} righe di intestazioni`}`,
  taughtSection: (words: string, level: string) => `«${words}» apre una sezione: ${level}`,
  taughtNotPart: (words: string) => `«${words}»: la zona non fa parte del piano`,
  taughtSheetNotPart: (sheet: string) => `Il foglio ${sheet} non fa parte del piano`,
  taughtOwnPlan: (sheet: string) => `Il foglio ${sheet} è un piano a sé`,
  onlyOn: (what: string, sheet: string) => `${what} (solo nel foglio ${sheet})`,
  headerRow: (row: number) => `intestazioni nella riga ${row}`,
  remove: (what: string) => `Togli la correzione: ${what}`,
  correct: "Correggi la lettura",
  sheet: "Foglio",
  column: "Colonna",
  columnHint: "La lettera della colonna, per esempio N",
  columnWrong: "Scrivi la lettera di una colonna, per esempio N.",
  useSelected: (cell: string) => `Usa la cella scelta (${cell})`,
  holds: "Contiene",
  row: "Riga delle intestazioni",
  rowHint: "Facoltativa: il numero della riga",
  rowWrong: "Scrivi il numero di una riga, per esempio 4.",
  save: "Salva la correzione",
};
