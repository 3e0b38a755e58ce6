import { format } from "../format";

const { count, list, moment } = format("it-IT");

/** The page around pane and spreadsheet. */
export const workbench = {
  open: "Apri…",
  openHint: "Apri un file .xlsx (puoi anche trascinarlo qui)",
  save: "Salva una copia…",
  saveHint: "Scarica il file con le celle cambiate; tutto il resto è come nell'originale",
  copyOf: (name: string) => `${name} (copia)`,
  saving: "Preparo la copia…",
  saved: (file: string, cells: number, sheets: number) => {
    const more = [
      ...(cells > 0 ? [count(cells, "cella cambiata", "celle cambiate")] : []),
      ...(sheets > 0 ? [`${count(sheets, "foglio aggiunto", "fogli aggiunti")} (senza colori)`] : []),
    ];
    if (more.length === 0) return `Copia scaricata: ${file}, uguale all'originale.`;
    return `Copia scaricata: ${file}, con ${list(more)}.`;
  },
  savedHint:
    "Colori e larghezze cambiati qui restano qui. Le impostazioni della verifica restano in questo browser: altrove le porta «Salva cruscotto.json».",
  notInCopy: (things: readonly string[]) => `Nella copia manca: ${list(things)}.`,
  leftOut: {
    removed: (sheet: string) => `l'eliminazione del foglio «${sheet}»`,
    renamed: (sheet: string) => `il nuovo nome «${sheet}»`,
    merges: (sheet: string) => `unire e dividere celle in «${sheet}»`,
    hidden: (sheet: string) => `nascondere e scoprire in «${sheet}»`,
  },
  stale: (n: number, cells: readonly string[]) =>
    `${count(n, "formula che questa pagina non sa ricalcolare è", "formule che questa pagina non sa ricalcolare sono")} senza risultato finché non apri la copia in Excel: ${cells.join(", ")}${n > cells.length ? "…" : ""}.`,
  notSaved: "La copia non è stata salvata.",
  shifted: (sheets: readonly string[]) =>
    `In ${list(sheets.map((sheet) => `«${sheet}»`))} hai inserito, tolto o spostato righe o colonne: una copia fedele non può seguirle. Annulla quei passi e salva di nuovo.`,
  saveFailed: "Qualcosa è andato storto. Riprova, oppure apri di nuovo il file.",
  unsaved: "Modifiche non salvate",
  leavingTitle: "Modifiche non salvate",
  leaving: (file: string) =>
    `In ${file} ci sono modifiche che non hai salvato: aprendo un altro file andrebbero perse.`,
  leave: "Apri senza salvare",
  stay: "Annulla",
  draft: (file: string, at: Date) =>
    `La pagina si è chiusa senza salvare modifiche a ${file}: sono rimaste in questo browser (${moment(at)}). Vuoi continuare da lì?`,
  draftYes: "Continua da lì",
  draftNo: "Buttale via",
  namesake:
    "Hai già verificato un file con questo nome e un altro contenuto. Vuoi usarne le impostazioni (regole, correzioni, segnalazioni ignorate) anche qui?",
  namesakeYes: "Usa quelle impostazioni",
  namesakeNo: "No, comincia da capo",
  samples: "Esempi",
  example: "Questo è un esempio.",
  exampleOpen: "Apri il tuo file",
  undo: "Annulla",
  redo: "Ripeti",
  help: "Aiuto",
  helpHint: "Istruzioni con figure, in un'altra scheda",
  sheet: "Foglio di calcolo",
  pane: "Cruscotto",
  divider: "Larghezza del riquadro Cruscotto",
  drop: "Lascia qui il file .xlsx",
  opening: (file: string) => `Apro ${file}…`,
  opened: (file: string) => `${file} aperto`,
  failed: (file: string) => `Non posso aprire ${file}.`,
  kept: "La cartella di lavoro di prima è rimasta aperta.",
  sampleMissing: "L'esempio non è disponibile.",
  nameBox: "Casella nome: vai a una cella",
  names: "Nomi definiti",
  refuseEntry: "Lascia la cella com'era (Esc)",
  takeEntry: "Conferma (Invio)",
  beginFormula: "Scrivi una formula (=)",
  stopComputing: "Ferma il calcolo",
  formulaBar: "Barra della formula più alta o più bassa",
  addSheet: "Aggiungi un foglio",
  listSheets: "Tutti i fogli",
  sheets: "Fogli della cartella di lavoro",
  sidebar: "Barra laterale del foglio",
  closeSidebar: "Chiudi la barra laterale",
  previousSheets: "Linguette precedenti",
  nextSheets: "Linguette successive",
  cells: "Celle. Frecce per muoverti, F6 per passare al riquadro Cruscotto, poi alla barra",
  selected: (cell: string, text: string) => (text ? `${cell}: ${text}` : `${cell}, vuota`),
  dismiss: "Ho capito",
};

export type WorkbenchMessages = typeof workbench;
