import { format } from "../format";

const { count, percent } = format("it-IT");

const levels = (shares: readonly number[]): string => shares.map((share) => percent(share)).join("; ");

/** The view *Impostazioni*: how this body checks and scores its plan. */
export const settings = {
  title: "Impostazioni",
  intro:
    "Da qui in giù tutto vale solo per questa cartella di lavoro, e lo ritrovi quando la riapri. Ogni modifica si vede subito nella verifica.",
  close: "Chiudi le impostazioni",
  unread: (why: string) =>
    `Le impostazioni salvate nella cartella di lavoro non si leggono (${why}). Qui sotto ci sono quelle normali: la prima modifica prende il posto di quelle salvate.`,
  usual: (value: string) => `Di norma ${value}.`,
  backToUsual: (label: string, value: string) => `${label}: torna a ${value}`,
  back: (value: string) => `Torna a ${value}`,
  changed: (label: string, value: string) => `${label}: ${value}`,
  stillHolds: (value: string) => `Per ora vale ancora ${value}.`,
  usualOnes: "quelle di norma",
  nothing: "niente",
  yes: "Sì",
  no: "No",
  apply: "Applica",
  discard: "Lascia com'era",

  plan: "Piano",
  body: "Nome dell'ente",
  bodyHint: (found: string | null) =>
    found === null
      ? "Sta in cima al rapporto. La cartella di lavoro non lo dice: scrivilo qui."
      : `Sta in cima al rapporto. La cartella di lavoro dice «${found}»: scrivilo qui per cambiarlo.`,
  bodyOfWorkbook: "quello della cartella di lavoro",
  year: "Anno del piano",
  yearHint: (found: number | null) =>
    found === null
      ? "Vuoto: quello scritto nella cartella di lavoro."
      : `Vuoto: quello scritto nella cartella di lavoro (${found}).`,
  yearOfWorkbook: "quello della cartella di lavoro",
  tolerance: "Tolleranza sulla somma dei pesi",
  toleranceUnit: "punti",
  toleranceHint: "Di quanti punti percentuali una somma può scostarsi da 100\u00a0%.",
  points: (value: string) => `${value} punti`,

  scoring: "Punteggi",
  cap: "Punteggio massimo",
  capHint: "Più di 100 se chi supera il target deve avere di più.",
  levels: "Livelli delle soglie",
  levelsHint: "Quanto vale ogni soglia, dalla migliore alla peggiore, separate da punto e virgola.",
  levelsShown: levels,
  bands: "Fasce di risultato",
  bandsHint: "Servono al metodo «A fasce»: da quale risultato in su, quale punteggio.",
  band: (row: number) => `Fascia ${row}`,
  bandFrom: "Da",
  bandWorth: "Vale",
  fixed: "un punteggio fisso",
  proportional: "il risultato stesso",
  bandScore: "Punteggio",
  addBand: "Aggiungi una fascia",
  removeBand: (row: number) => `Togli la fascia ${row}`,
  status: "Come si chiama un punteggio",
  statusReached: "«Raggiunto» da",
  statusPartly: "«Raggiunto in parte» da",
  statusHint: "Sotto, «Non raggiunto». La seconda casella vuota: nessuna fascia in mezzo.",

  rules: "Regole della verifica",
  severity: "Gravità",
  severities: { error: "Errore", warning: "Avviso", info: "Nota", off: "Spenta" },
  usually: (severity: string) => `Di norma: ${severity}`,
  findings: (n: number) => count(n, "segnalazione", "segnalazioni"),
  search: "Cerca una regola",
  show: "Mostra",
  every: "Tutte le regole",
  onlyChanged: "Solo quelle cambiate",
  onlyFound: "Solo quelle con segnalazioni",
  found: (n: number) => count(n, "regola", "regole"),
  noneFound: "Nessuna regola con queste parole.",
  groups: {
    weights: "Pesi",
    indicators: "Indicatori",
    targets: "Target e soglie",
    people: "Responsabili",
    codes: "Codici e titoli",
    revisions: "Aggiornamenti del piano",
    monitoring: "Monitoraggio e consuntivo",
    workbook: "Cartella di lavoro",
    others: "Altre",
  },
  inGroup: (rules: number, changed: number) =>
    count(rules, "regola", "regole") + (changed > 0 ? `, ${count(changed, "cambiata", "cambiate")}` : ""),
  /** By rule and option; an option without words is shown by its name. */
  options: {
    "personal-data allowed": {
      label: "Nomi che l'ente ha deciso di pubblicare",
      hint: "Uno per riga, scritti come nella cella.",
    },
  } as Readonly<Record<string, { readonly label: string; readonly hint: string; readonly unit?: string }>>,
  onePerLine: "Uno per riga.",

  ignored: "Segnalazioni ignorate",
  noneIgnored: "Non hai ignorato nessuna segnalazione.",
  everywhere: "in tutta la cartella di lavoro",
  countAgain: "Non ignorare più",
  countAgainThis: (rule: string, place: string) => `Non ignorare più: ${rule}, ${place}`,
  ignoredGone: "Adesso non c'è niente da ignorare qui.",

  file: "Per altri programmi e altre cartelle di lavoro",
  fileHint:
    "Il file cruscotto.json, salvato accanto al file Excel, dà le stesse regole al programma da riga di comando; aprilo in un'altra cartella di lavoro per usarle anche lì.",
  save: "Salva cruscotto.json",
  copy: "Copia il testo",
  copied: "Testo copiato.",
  open: "Apri cruscotto.json…",
  opened: (name: string) => `Impostazioni da ${name}`,
  notOpened: (name: string) => `${name} non si può usare, le impostazioni restano come sono:`,

  reset: "Torna ai valori normali",
  resetDone: "Valori normali",

  wrong: {
    number: (typed: string) =>
      typed.trim() === "" ? "Manca un numero." : `«${typed}» non è un numero: scrivi per esempio 80 o 12,5.`,
    year: (typed: string) => `«${typed}» non è un anno fra 1990 e 2099.`,
    cap: (typed: string) => `«${typed}»: il massimo va da 100\u00a0% a 1.000\u00a0%.`,
    tolerance: (typed: string) => `«${typed}»: la tolleranza va da 0 a 5 punti.`,
    level: (typed: string) => `«${typed}»: ogni livello sta fra 0\u00a0% e 100\u00a0%, estremi esclusi.`,
    levelsMissing: () => "Manca almeno un livello, per esempio 80; 60.",
    levelsOrder: (typed: string) =>
      `«${typed}»: i livelli vanno dal più alto al più basso, senza ripetizioni.`,
    bandFrom: (typed: string) => `«${typed}»: una fascia comincia fra 0\u00a0% e 1.000\u00a0%.`,
    bandScore: (typed: string) => `«${typed}»: un punteggio va da 0\u00a0% a 1.000\u00a0%.`,
    bandsMissing: () => "Serve almeno una fascia.",
    bandsSame: (typed: string) => `«${typed}»: c'è già una fascia che comincia lì.`,
    bandsFall: () => "Un risultato migliore non può valere meno: controlla i punteggi delle fasce.",
    statusFrom: (typed: string) => `«${typed}»: scrivi più di 0\u00a0% e al massimo 100\u00a0%.`,
    statusOrder: (typed: string) => `«${typed}»: deve stare sotto l'inizio di «Raggiunto».`,
  },
};

export type SettingsWords = typeof settings;
