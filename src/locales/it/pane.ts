import { format } from "../format";

const { count, number } = format("it-IT");

/** The frame of the pane: headline, tabs, switches, states. */
export const pane = {
  title: "Cruscotto",
  views: { tree: "Albero", check: "Verifica", scores: "Punteggi", reading: "Come ho letto" },
  viewsLabel: "Viste",
  reread: "Rileggi la cartella di lavoro",
  settings: "Impostazioni",
  language: "Lingua",
  languages: { auto: "Automatica", it: "Italiano", en: "English" },
  theme: "Aspetto",
  themes: { auto: "Automatico", light: "Chiaro", dark: "Scuro", highContrast: "Contrasto elevato" },
  plan: (year: number | null) => (year === null ? "Piano" : `Piano ${year}`),
  sheets: (n: number) => count(n, "foglio", "fogli"),
  objectives: (n: number) => count(n, "obiettivo", "obiettivi"),
  indicators: (n: number) => count(n, "indicatore", "indicatori"),
  howRead: "Vedi come ho letto la cartella di lavoro",
  next: {
    answer: (n: number) => (n === 1 ? "Rispondi a una domanda" : `Rispondi a ${number(n, 0)} domande`),
    unread: () => "Guarda che cosa non ho capito",
    errors: () => "Vedi e correggi gli errori",
    warnings: () => "Vedi gli avvisi",
    done: () => "Consegna il rapporto",
  },
  readingAgain: "Rileggo il foglio…",
  close: "Chiudi",
  cancel: "Annulla",
  loading: "Carico…",
  done: (label: string) => `Fatto: ${label}`,
  undo: "Ripristina",
  undone: (label: string) => `Ripristinato: ${label}`,

  reading: "Leggo la cartella di lavoro…",
  readingRows: (done: number, total: number) => `${number(done, 0)} righe di ${number(total, 0)}`,
  reviewing: "Cerco il piano e lo verifico…",
  cancelReading: "Interrompi",
  cancelled: "Lettura interrotta.",
  readNow: "Leggi la cartella di lavoro",

  empty: "La cartella di lavoro è vuota.",
  emptyHint:
    "Apri il file del piano della performance, oppure scrivi qui il piano: lo leggo mentre lo scrivi.",
  noPlan: "Non ho trovato un piano in questa cartella di lavoro.",
  noPlanHint:
    "Riconosco un piano dalle parole scritte nelle intestazioni o nelle schede: obiettivo, indicatore, target, peso. " +
    "Per esempio:",
  noPlanExample: "Esempio di tabella con le intestazioni di un piano",
  exampleHeader: ["Obiettivo", "Peso", "Indicatore", "Target"],
  exampleRow: ["1.1 Sportello digitale", "60%", "Pratiche evase", "≥ 90%"],
  pointAtHeader: "Indica tu le intestazioni",
  pointAtHeaderHint:
    "Scegli nel foglio una cella della riga delle intestazioni, poi di' che cosa contengono le colonne.",
  samples: "Oppure apri un piano d'esempio:",
  partly: (n: number) =>
    n === 1
      ? "Una cella scritta non ha un posto nel piano."
      : `${number(n, 0)} celle scritte non hanno un posto nel piano.`,
  hiddenSheets: (names: string) => `Il piano sta anche in fogli nascosti: ${names}.`,

  lacks: {
    merges:
      "Questa versione di Excel non dice quali celle sono unite: un titolo unito su più righe vale qui solo per la prima. " +
      "Aggiorna Excel, oppure ripeti il titolo in ogni riga.",
  },

  failed: "Non sono riuscito a leggere la cartella di lavoro.",
  crashed: "Il riquadro si è fermato.",
  notDone: "Non sono riuscito a farlo.",
  retry: "Riprova",
  copyDetails: "Copia i dettagli",
  copied: "Dettagli copiati.",
  hostGone:
    "Il riquadro non è più collegato alla cartella di lavoro. Chiudilo e riaprilo dal pulsante della barra.",
  profileUnread: (why: string) =>
    `Le impostazioni salvate nella cartella di lavoro non si leggono (${why}). Uso quelle normali; le tue restano dove sono finché non ne cambi una.`,
};
